using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Names that changed, and the documents that still have the old one. They are made anew a few at a time, so that an
/// event of a hundred thousand stories keeps no new story waiting.
/// </summary>
internal sealed class IndexRenames(IEnumerable<string> pending)
{
    private readonly List<Subject> _pending = [.. pending.Select(Subject.Of).OfType<Subject>()];
    private List<long>? _rest;

    /// <summary>For the commit: after a crash they are done once more.</summary>
    public IReadOnlyList<string> Pending => [.. _pending.Select(s => s.Key)];
    public bool AreDone => _pending.Count == 0;

    public void Add(Subject subject)
    {
        // Documents found before this change may have been made before it.
        _rest = _pending.Count > 0 && _pending[0] == subject ? null : _rest;
        if (!_pending.Contains(subject))
        {
            _pending.Add(subject);
        }
    }

    /// <summary>True when the index knows this by another name.</summary>
    public static bool IsRenamed(IndexGeneration generation, IndexEntry entry) => generation.Ask(searcher =>
    {
        var found = searcher.Search(new TermQuery(new Term(IndexFields.Key, entry.Subject.Key)), 1).ScoreDocs;
        var known = found.Length == 0 ? null : searcher.Doc(found[0].Doc).GetField(IndexFields.Headline.Folded);
        return known is not null && known.GetStringValue(CultureInfo.InvariantCulture) != entry.Name;
    });

    /// <summary>The next articles to be made anew, newest first.</summary>
    public IReadOnlyList<Subject> Next(IndexGeneration generation, int most)
    {
        if (_pending.Count == 0)
        {
            return [];
        }

        _rest ??= Find(generation, _pending[0]);
        return [.. _rest.Take(most).Select(id => new Subject(DocumentKinds.Article, id))];
    }

    /// <summary>When the next were made anew; where the name changed meanwhile they are done again.</summary>
    public void Pass(int count)
    {
        if (_rest is null)
        {
            return;
        }

        _rest.RemoveRange(0, count);
        if (_rest.Count == 0)
        {
            _pending.RemoveAt(0);
            _rest = null;
        }
    }

    private static List<long> Find(IndexGeneration generation, Subject named)
    {
        generation.Show();
        var found = new Ids();
        var id = named.Id.ToString(CultureInfo.InvariantCulture);
        generation.Ask(searcher =>
        {
            searcher.Search(new TermQuery(new Term(named.Kind, id)), found);
            return 0;
        });
        return [.. found.All.OrderDescending()];
    }

    private sealed class Ids : ICollector
    {
        private NumericDocValues? _ids;

        public List<long> All { get; } = [];
        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void Collect(int doc) => All.Add(_ids!.Get(doc));

        public void SetNextReader(AtomicReaderContext context) =>
            _ids = context.AtomicReader.GetNumericDocValues(IndexFields.Id);
    }
}
