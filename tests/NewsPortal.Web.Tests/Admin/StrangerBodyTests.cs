using System.Text;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>What somebody who is not signed in can make the desk read, over a real connection.</summary>
[Collection(UploadBuffers.Alone)]
public sealed class StrangerBodyTests : DeskTests
{
    private const int Megabyte = 1024 * 1024;
    private const int LongestText = 400_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DeskOnTheWire.Library, 401, "quá lớn để giữ lại")]
    [InlineData(Visitor.SignInPath, 413, "")]
    public async Task Pictures_of_a_stranger_are_answered_before_they_are_read(string path, int status, string words)
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        using var http = await RawHttp.ConnectAsync(desk.Client.BaseAddress!, Ct);
        await http.SendHeadAsync(
            "POST", path, Ct, $"Content-Length: {30 * Megabyte}", "Connection: close",
            "Content-Type: multipart/form-data; boundary=b");
        await http.SendAsync(Encoding.ASCII.GetBytes(
            "--b\r\nContent-Disposition: form-data; name=Files; filename=a.jpg\r\n\r\n"), Ct);

        var answer = await http.ReadAsync(Ct).WaitAsync(TimeSpan.FromSeconds(20), Ct);

        Assert.Equal(status, answer.Status);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(UploadBuffers.Folder));
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_read_no_further()
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        using var http = await RawHttp.ConnectAsync(desk.Client.BaseAddress!, Ct);
        await http.SendHeadAsync(
            "POST", DeskOnTheWire.Library, Ct, "Transfer-Encoding: chunked", "Connection: close",
            "Content-Type: application/x-www-form-urlencoded");
        await http.SendAsync(Encoding.ASCII.GetBytes($"{40 * Megabyte:x}\r\nText="), Ct);

        // The server hangs up: beyond its limit it reads on for five seconds at most, and throws it away.
        await Assert.ThrowsAsync<IOException>(() => SendAsync(http, 39 * Megabyte));
    }

    private static async Task SendAsync(RawHttp http, int length)
    {
        var text = new byte[Megabyte];
        Array.Fill(text, (byte)'a');
        for (var sent = 0; sent < length; sent += text.Length)
        {
            await http.SendAsync(text, Ct);
        }
    }

    [Fact]
    public async Task The_longest_text_sent_after_the_session_ended_is_kept()
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = desk.Client.BaseAddress,
        };
        var text = string.Concat(Enumerable.Repeat("Nguyễn ", LongestText / 14))
            + new string('ế', LongestText / 2);
        using var form = new FormUrlEncodedContent(
            [KeyValuePair.Create("Headline", "Bài dài"), KeyValuePair.Create("Body", text)]);

        using var answer = await client.PostAsync(new Uri("/admin/bai-viet/tao", UriKind.Relative), form, Ct);
        var door = await WebPage.ReadAsync(answer);
        var resend = await new Visitor(client).SendAsync(
            door.Form().Fill("Email", email).Fill("Password", PortalFactory.Password));

        Assert.Equal(text.Length, resend.The("textarea[name=Body]").TextContent.Trim('\n').Length);
    }
}
