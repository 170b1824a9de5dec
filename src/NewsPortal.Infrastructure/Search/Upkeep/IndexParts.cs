using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>What an index is made of: what stands in it, where it lies, how it is opened.</summary>
internal sealed class IndexParts
{
    public IndexParts(IndexContent content, DataDirectory data, IndexLog log, TimeProvider clock)
    {
        (Content, Log) = (content, log);
        Generations = new GenerationStore(Path.Combine(data.Index, content.Name), content.Schema);
        Opening = new IndexOpening(content, Generations, log, clock);
    }

    public IndexContent Content { get; }
    public IndexLog Log { get; }
    public GenerationStore Generations { get; }
    public IndexOpening Opening { get; }
}
