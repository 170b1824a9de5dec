using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace NewsPortal.Testing.Web;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Headers">Names in lower case.</param>
public sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);
}

/// <summary>
/// Says exactly what a test wants to say: browsers and HttpClient tidy up addresses and send bodies at their own pace.
/// </summary>
public sealed class RawHttp : IDisposable
{
    private readonly TcpClient _connection = new();
    private readonly Uri _server;

    private RawHttp(Uri server) => _server = server;

    public static async Task<RawHttp> ConnectAsync(Uri server, CancellationToken ct)
    {
        var http = new RawHttp(server);
        await http._connection.ConnectAsync(server.Host, server.Port, ct);
        return http;
    }

    /// <summary>One request without a body, on a connection of its own.</summary>
    public static async Task<RawAnswer> AskAsync(
        Uri server, string target, CancellationToken ct, string method = "GET", params string[] headers)
    {
        using var http = await ConnectAsync(server, ct);
        await http.SendHeadAsync(method, target, ct, [.. headers, "Connection: close"]);
        return await http.ReadAsync(ct);
    }

    public Task SendHeadAsync(string method, string target, CancellationToken ct, params string[] headers)
    {
        var lines = headers.Prepend($"Host: {_server.Authority}").Prepend($"{method} {target} HTTP/1.1");
        return SendAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"), ct);
    }

    public Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct) =>
        _connection.GetStream().WriteAsync(bytes, ct).AsTask();

    /// <summary>Reads to the end of the answer, which must be the connection's last.</summary>
    public async Task<RawAnswer> ReadAsync(CancellationToken ct)
    {
        using var all = new MemoryStream();
        await _connection.GetStream().CopyToAsync(all, ct);
        var bytes = all.ToArray();
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            throw new IOException($"No answer but {bytes.Length} bytes.");
        }

        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2))
            .ToLookup(l => l[0].ToLowerInvariant(), l => l[1]);
        return new RawAnswer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            headers.ToDictionary(h => h.Key, h => string.Join(", ", h)), bytes[(end + 4)..]);
    }

    /// <summary>Goes away in the middle, as a phone in a tunnel does: the other side hears a reset.</summary>
    public void Dispose()
    {
        _connection.LingerState = new LingerOption(true, 0);
        _connection.Dispose();
    }
}
