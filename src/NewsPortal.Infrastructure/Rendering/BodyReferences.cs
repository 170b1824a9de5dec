using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>What references lead to: pictures by asset id, addresses of live articles by article id.</summary>
internal sealed record BodyReferences(
    IReadOnlyDictionary<int, Picture> Pictures, IReadOnlyDictionary<long, string> ArticlePaths);
