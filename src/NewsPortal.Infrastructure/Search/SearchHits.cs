using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search.Highlighting;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search;

/// <param name="Text">Standfirst, body and the lead picture's caption, a paragraph a line.</param>
internal sealed record FoundArticle(ArticleCard Card, string Text);

/// <summary>What is shown of found articles, from the published rows: what is not there any more is left out.</summary>
internal sealed class SearchHits(NewsDbContext db)
{
    private const int StartLength = 240;

    /// <summary>In the order of the ids.</summary>
    public async Task<IReadOnlyList<FoundArticle>> ReadAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var found = db.PublishedArticles.AsNoTracking().Where(a => ids.Contains(a.ArticleId));
        var cards = await db.Cards(found).ToDictionaryAsync(c => c.Id, ct);
        var bodies = await found.Select(a => new { a.ArticleId, a.BodyHtml })
            .ToDictionaryAsync(a => a.ArticleId, a => a.BodyHtml, ct);
        return [.. from id in ids
                   where cards.ContainsKey(id) && bodies.ContainsKey(id)
                   select new FoundArticle(cards[id], TextOf(cards[id], bodies[id]))];
    }

    public static IReadOnlyList<SearchHit> Show(IEnumerable<FoundArticle> found, Question question)
    {
        var highlighter = new Highlighter(question);
        return [.. found.Select(f => new SearchHit(
            f.Card, highlighter.Whole(f.Card.Headline),
            highlighter.Fragment(f.Text) is { Count: > 0 } fragment
                ? fragment : [new TextPart(Start(f.Text), false)]))];
    }

    private static string TextOf(ArticleCard card, string bodyHtml) =>
        string.Join('\n', card.Standfirst, BodyText.Of(bodyHtml).Trim(), card.Lead?.Caption).Trim();

    /// <summary>The first paragraph, cut between words.</summary>
    private static string Start(string text)
    {
        var line = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? end : text.Length);
        if (line.Length <= StartLength)
        {
            return line.ToString();
        }

        var space = line[..StartLength].LastIndexOf(' ');
        return $"{line[..(space > 0 ? space : StartLength)]} …";
    }
}
