namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// Of very many matches, those worth reading closely: by headline, standfirst, names and pairs, whose terms are short
/// to read. What a lone syllable in a body adds cannot lift an article past thousands of others.
/// </summary>
internal sealed class TopCandidates(Ranking ranking, Freshness freshness)
{
    /// <summary>So many are read closely.</summary>
    public const int Most = 200;

    /// <summary>The best so many of the matches, best first.</summary>
    public IReadOnlyList<Candidate> Of(Matches matches, int count)
    {
        var best = new BestOf(count);
        foreach (var (number, (segment, found)) in matches.BySegment.Index())
        {
            using var sheet = ranking.Sheet(segment);
            var columns = ArticleColumns.Of(segment.AtomicReader);
            var scores = sheet.Scores;
            foreach (var document in found.Documents)
            {
                // Age only takes away.
                if (scores[document] < best.Least)
                {
                    continue;
                }

                var key = columns.SortKeys[document];
                best.Add(new Ranked(Ranking.Aged(scores[document], freshness.Of(key)), key, Place(number, document)));
            }
        }

        return [.. best.Best().Select(r => new Candidate((int)(r.Id >> 32), (int)r.Id))];
    }

    private static long Place(int segment, int document) => ((long)segment << 32) | (uint)document;
}

/// <param name="Segment">Its number among the segments.</param>
internal readonly record struct Candidate(int Segment, int Document);
