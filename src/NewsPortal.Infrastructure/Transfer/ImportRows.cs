using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Makes published articles of rows, each in one transaction, or says why not.</summary>
internal sealed class ImportRows(IArticleRepository articles, ImportNames names, TimeProvider clock)
{
    private const int AnyCategory = 1;

    /// <exception cref="RowRejectedException">Nothing was written.</exception>
    public async Task<ImportedLine> StoreAsync(int line, ImportRow row, CancellationToken ct)
    {
        var (tags, remark) = ImportTags.Of(row);
        var publishedAt = PublishedAt(row);
        var content = await ContentAsync(row, tags, ct);
        if (await articles.FindByExternalIdAsync(row.ExternalId, ct) is { } known)
        {
            return await UpdateAsync(line, known, content, remark, ct);
        }

        var article = Article.Create(content, Staff.System, publishedAt, row.ExternalId);
        Demand(article.Publish(Staff.System, publishedAt));
        await articles.SaveAsync(article, 0, DeskEntry.Of(ArticleVerb.Publish, Staff.System, Now), ct);
        return new ImportedLine(line, ImportOutcome.Imported, remark);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<ImportedLine> UpdateAsync(
        int line, Article known, ArticleContent content, string remark, CancellationToken ct)
    {
        if (known.Current.Content.SameAs(content))
        {
            return new ImportedLine(line, ImportOutcome.Unchanged);
        }

        var version = known.Version;
        var left = new ImportedLine(
            line, ImportOutcome.LeftAlone, $"article {known.Id} was changed at the desk since and is left as it is");
        if (!known.IsLive || known.Current.CreatedById != Staff.System.Id)
        {
            return left;
        }

        Demand(known.Save(content, Staff.System, Now));
        Demand(known.Update(Staff.System, Now));
        return await articles.SaveAsync(known, version, DeskEntry.Of(ArticleVerb.Update, Staff.System, Now), ct)
            ? new ImportedLine(line, ImportOutcome.Updated, remark)
            : left;
    }

    private DateTime PublishedAt(ImportRow row)
    {
        var now = Now;
        var publishedAt = row.PublishedAt() ?? now;
        return publishedAt <= now
            ? publishedAt
            : throw new RowRejectedException($"'{row.Published}' lies in the future");
    }

    /// <summary>Checks before it creates a category, event or tag: a refused row leaves nothing behind.</summary>
    private async Task<ArticleContent> ContentAsync(
        ImportRow row, IReadOnlyList<string> tags, CancellationToken ct)
    {
        var content = ArticleRules.Clean(new ArticleContent
        {
            Headline = row.Title ?? string.Empty,
            Standfirst = row.Sapo ?? string.Empty,
            Body = ImportBody.Of(row),
            CategoryId = AnyCategory,
        });
        Demand([.. ArticleRules.Check(content, tags), .. ArticleRules.CheckForReaders(content)]);
        return content with
        {
            CategoryId = await names.CategoryAsync(row.Category, ct),
            EventIds = await names.EventAsync(row.Event, ct),
            TagIds = await names.TagsAsync(tags, ct),
        };
    }

    private static void Demand(IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RowRejectedException(ReasonText.Of(reasons));
        }
    }
}
