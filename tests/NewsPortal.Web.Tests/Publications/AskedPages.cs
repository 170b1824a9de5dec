using System.Collections.Concurrent;

namespace NewsPortal.Web.Tests.Publications;

/// <summary>What the portal asks of itself: noted, and answered otherwise where a test wants it.</summary>
internal sealed class AskedPages
{
    public ConcurrentQueue<Uri> All { get; } = new();
    public ConcurrentQueue<string?> Hosts { get; } = new();

    /// <summary>For paths that begin so.</summary>
    public (string PathStart, Func<HttpResponseMessage> Of)? Answer { get; set; }

    /// <summary>As above, to the text of the portal's own answer.</summary>
    public (string PathStart, Func<string, string> To)? Change { get; set; }

    internal sealed class Handler(AskedPages asked) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            asked.All.Enqueue(request.RequestUri);
            asked.Hosts.Enqueue(request.Headers.Host);
            if (asked.Answer is var (start, other) && path.StartsWith(start, StringComparison.Ordinal))
            {
                return other();
            }

            var answer = await base.SendAsync(request, cancellationToken);
            if (asked.Change is var (changed, change) && path.StartsWith(changed, StringComparison.Ordinal))
            {
                answer.Content = new StringContent(change(await answer.Content.ReadAsStringAsync(cancellationToken)));
            }

            return answer;
        }
    }
}
