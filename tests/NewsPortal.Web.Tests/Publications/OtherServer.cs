using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsPortal.Web.Tests.Publications;

internal sealed record Heard(string Path, string ContentType, string Body);

/// <summary>
/// Somebody who is told things, on this machine: keeps what was said, answers what it was given to answer, else 200, or
/// nothing.
/// </summary>
internal sealed class OtherServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Heard> _heard = new();

    private OtherServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address { get; private set; } = null!;
    public IReadOnlyList<Heard> All => [.. _heard];
    public ConcurrentQueue<(HttpStatusCode Status, string? RetryAfter, string Words)> Answers { get; } = new();

    /// <summary>From now on nothing is answered: whoever asks waits as long as they like.</summary>
    public bool IsSilent { get; set; }

    public static async Task<OtherServer> OpenAsync()
    {
        var server = new OtherServer();
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.Address = new Uri(server._app.Urls.First());
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _heard.Enqueue(new Heard(context.Request.Path, context.Request.ContentType ?? string.Empty, body));
        if (IsSilent)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        if (Answers.TryDequeue(out var answer))
        {
            context.Response.StatusCode = (int)answer.Status;
            context.Response.Headers.RetryAfter = answer.RetryAfter;
            await context.Response.WriteAsync(answer.Words, context.RequestAborted);
        }
    }
}
