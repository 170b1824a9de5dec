using System.Net;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Publications;

/// <summary>Tells another server something and makes of its answer what is to be written down.</summary>
internal sealed class Announcement(IHttpClientFactory clients, TimeProvider clock)
{
    public const string Client = "announcements";

    /// <summary>Nobody has to wait longer for a busy server than this.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>Characters of what it said that the desk shows.</summary>
    private const int MaxWords = 300;

    public async Task<StepReport> SendAsync(string address, HttpContent content, CancellationToken ct)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.PostAsync(new Uri(address), content, ct);
            return Report(answer, await WordsAsync(answer, ct));
        }
        catch (Exception e) when (e is HttpRequestException or IOException
            || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new StepReport(StepState.Waiting, new StepAnswer(StepAnswerCode.Unreachable, e.Message));
        }
    }

    private StepReport Report(HttpResponseMessage answer, string words)
    {
        var said = $"{(int)answer.StatusCode} {words}".Trim();
        return answer.StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices =>
                new StepReport(StepState.Done, new StepAnswer(StepAnswerCode.Accepted, said)),
            HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
                new StepReport(StepState.Waiting, new StepAnswer(StepAnswerCode.Busy, said), RetryAt(answer)),
            _ => new StepReport(StepState.Failed, new StepAnswer(StepAnswerCode.Refused, said)),
        };
    }

    private DateTime? RetryAt(HttpResponseMessage answer)
    {
        var now = clock.GetUtcNow();
        var wait = answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null;
        return wait is not { } known ? null
            : (now + (known < TimeSpan.Zero ? TimeSpan.Zero : known > LongestWait ? LongestWait : known)).UtcDateTime;
    }

    private static async Task<string> WordsAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
        var words = new char[MaxWords];
        var length = await reader.ReadBlockAsync(words, ct);
        return VietnameseText.CleanLine(new string(words, 0, length));
    }
}
