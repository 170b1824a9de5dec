using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// Leaves what passes the filters, and counts: what fails one filter only is counted for that one, whose choices are
/// to be shown as if it were not set.
/// </summary>
/// <param name="today">At +07:00.</param>
internal sealed class FacetCounter(Filters filters, DateOnly today)
{
    private readonly long _tomorrow = FilterReader.StartOf(today.AddDays(1));

    public int Total { get; private set; }
    public CountById Categories { get; } = new();
    public CountById Forms { get; } = new();
    public CountById Authors { get; } = new();
    public CountById Years { get; } = new();

    /// <summary>By how long ago, today is 0.</summary>
    public CountById Days { get; } = new();

    public DateOnly DayOf(int daysAgo) => today.AddDays(-daysAgo);

    public void Filter(FoundDocuments found, ArticleColumns columns)
    {
        var documents = found.Documents;
        if (filters == Filters.None)
        {
            foreach (var document in documents)
            {
                Count(document, columns, None);
            }

            Total += documents.Length;
            return;
        }

        var kept = 0;
        foreach (var document in documents)
        {
            var failed = Failed(document, columns);
            Count(document, columns, failed);
            if (failed == None)
            {
                documents[kept++] = document;
            }
        }

        found.Cut(kept);
        Total += kept;
    }

    private const int None = 0;
    private const int Category = 1;
    private const int Form = 2;
    private const int Author = 4;
    private const int Date = 8;

    private int Failed(int document, ArticleColumns columns)
    {
        var failed = None;
        if (filters.Categories is { } categories && !categories.Contains(columns.Categories[document]))
        {
            failed |= Category;
        }

        if (filters.Form is { } form && columns.Forms[document] != (byte)form)
        {
            failed |= Form;
        }

        if (filters.AuthorId is { } author && !columns.AuthorsOf(document).Contains(author))
        {
            failed |= Author;
        }

        var key = columns.SortKeys[document];
        return key < filters.From || key >= filters.Before ? failed | Date : failed;
    }

    private void Count(int document, ArticleColumns columns, int failed)
    {
        if (failed is None or Category)
        {
            Categories.Add(columns.Categories[document]);
        }

        if (failed is None or Form)
        {
            Forms.Add(columns.Forms[document]);
        }

        if (failed is None or Date)
        {
            Years.Add(columns.Years[document]);
            var daysAgo = (_tomorrow - 1 - columns.SortKeys[document]) / SortKeys.MicrosecondsPerDay;
            if (daysAgo is >= 0 and < SearchCounts.RecentDayCount)
            {
                Days.Add((int)daysAgo);
            }
        }

        if (failed is None or Author)
        {
            foreach (var author in columns.AuthorsOf(document))
            {
                Authors.Add(author);
            }
        }
    }
}
