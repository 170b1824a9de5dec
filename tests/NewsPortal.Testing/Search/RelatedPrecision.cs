using NewsPortal.Infrastructure.Search.Likeness;

namespace NewsPortal.Testing.Search;

/// <summary>
/// How many of the five most alike in text belong to the same event, over all labelled articles of a corpus. The
/// labels are not in the index.
/// </summary>
/// <param name="Ceiling">What a perfect answer would get: small events have fewer than five others.</param>
internal sealed record RelatedPrecision(double AtFive, double Ceiling, int Articles)
{
    private const int Shown = 5;

    public static RelatedPrecision Measure(IReadOnlyList<CorpusText> corpus, TimeProvider clock)
    {
        using var index = new MemoryIndex(corpus.Select((text, number) => text.ToSearchable(number)));
        var likeness = new ArticleLikeness(index.Served, clock);
        var labelled = corpus.Index().Where(text => text.Item.Event.Length > 0).ToList();
        var sizes = labelled.CountBy(text => text.Item.Event).ToDictionary();
        return new RelatedPrecision(
            labelled.Average(text => Same(likeness, corpus, text.Index) / (double)Shown),
            labelled.Average(text => Math.Min(Shown, sizes[text.Item.Event] - 1) / (double)Shown),
            labelled.Count);
    }

    private static int Same(ArticleLikeness likeness, IReadOnlyList<CorpusText> corpus, int number)
    {
        var text = corpus[number];
        var subject = new Subject
        {
            Id = number,
            RevisionNumber = 1,
            Headline = text.Headline,
            Text = () => text.Standfirst + "\n" + text.Body,
            EventIds = [],
            TagIds = [],
        };
        return likeness.Find(subject, Shown).Count(id => corpus[(int)id].Event == text.Event);
    }
}
