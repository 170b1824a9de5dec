using System.Collections.Concurrent;

namespace NewsPortal.Web.Tests.Publications;

/// <summary>What the portal asks of itself: noted, and where a test wants it answered by somebody else.</summary>
internal sealed class AskedPages
{
    public ConcurrentQueue<string> Paths { get; } = new();
    public (string PathStart, Func<HttpResponseMessage> Of)? Answer { get; set; }

    internal sealed class Handler(AskedPages asked) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            asked.Paths.Enqueue(path);
            return asked.Answer is var (start, answer) && path.StartsWith(start, StringComparison.Ordinal)
                ? answer() : await base.SendAsync(request, cancellationToken);
        }
    }
}
