using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Articles;

/// <summary>The newsroom's verbs on articles, one method each: load, check, do, save.</summary>
public sealed class EditorialDesk(
    IArticleRepository articles, ITags tags, ISiteSettings settings, TimeProvider clock)
{
    public async Task<SaveResult> CreateAsync(ArticleDraft draft, Staff by, CancellationToken ct)
    {
        var (content, reasons) = await ReadAsync(0, draft, ct);
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        var article = Article.Create(content, by, Now);
        return await SaveAsync(article, 0, DeskEntry.Of(ArticleVerb.Save, by, Now), ct);
    }

    public Task<SaveResult> SaveAsync(long id, long version, ArticleDraft draft, Staff by, CancellationToken ct) =>
        DoAsync(id, version, ArticleVerb.Save, by, string.Empty, async article =>
        {
            if (!article.MayEdit(by))
            {
                return [new Reason(string.Empty, "NotYours")];
            }

            var (content, reasons) = await ReadAsync(id, draft, ct);
            return reasons.Count > 0 ? reasons : article.Save(content, by, Now);
        }, ct);

    public Task<SaveResult> PublishAsync(long id, long version, Staff by, CancellationToken ct) =>
        DoAsync(id, version, ArticleVerb.Publish, by, string.Empty, a => Task.FromResult(a.Publish(by, Now)), ct);

    public Task<SaveResult> UpdateAsync(long id, long version, Staff by, CancellationToken ct) =>
        DoAsync(id, version, ArticleVerb.Update, by, string.Empty, a => Task.FromResult(a.Update(by, Now)), ct);

    public Task<SaveResult> WithdrawAsync(long id, long version, string reason, Staff by, CancellationToken ct)
    {
        var note = VietnameseText.Clean(reason).Trim();
        return DoAsync(id, version, ArticleVerb.Withdraw, by, note, async article =>
        {
            var path = await articles.FindPublicPathAsync(id, ct);
            return article.Withdraw(path ?? string.Empty, note, by, Now);
        }, ct);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<SaveResult> DoAsync(
        long id, long version, ArticleVerb verb, Staff by, string note,
        Func<Article, Task<IReadOnlyList<Reason>>> change, CancellationToken ct)
    {
        var article = await articles.FindAsync(id, ct);
        if (article is null)
        {
            return SaveResult.Refused(new Reason(string.Empty, "ArticleNotFound"));
        }

        if (article.Version != version)
        {
            return SaveResult.Overtaken(id);
        }

        var reasons = await change(article);
        return reasons.Count > 0
            ? SaveResult.Refused(reasons)
            : await SaveAsync(article, version, DeskEntry.Of(verb, by, Now, note), ct);
    }

    private async Task<SaveResult> SaveAsync(Article article, long version, DeskEntry entry, CancellationToken ct) =>
        await articles.SaveAsync(article, version, entry, ct)
            ? SaveResult.Saved(article.Id, article.Version)
            : SaveResult.Overtaken(article.Id);

    private async Task<(ArticleContent Content, IReadOnlyList<Reason> Reasons)> ReadAsync(
        long id, ArticleDraft draft, CancellationToken ct)
    {
        var content = ArticleRules.Clean(draft.Content);
        if (id > 0 && content.CanonicalUrl.Length > 0)
        {
            var site = await settings.GetAsync(ct);
            content = ArticleRules.WithoutOwnCanonical(content, id, site.PublicAddress);
        }

        var names = TagName.Distinct(draft.TagNames);
        var reasons = ArticleRules.Check(content, names);
        return reasons.Count > 0
            ? (content, reasons)
            : (content with { TagIds = await tags.EnsureAsync(names, ct) }, reasons);
    }
}
