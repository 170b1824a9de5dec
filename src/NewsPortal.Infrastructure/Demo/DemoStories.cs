using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>Writes and publishes the articles at the desk, each at its own hour, oldest first.</summary>
internal sealed class DemoStories(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task PublishAsync(
        IReadOnlyList<DemoArticle> demo, DemoIds ids, IReadOnlyDictionary<string, int> pictures,
        IProgress<DemoProgress>? progress, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var done = 0;
        foreach (var article in demo.OrderBy(a => a.Published.SeenFrom(now)))
        {
            await PublishAsync(article, Draft(article, ids, pictures), now, ct);
            progress?.Report(new DemoProgress("articles", ++done, demo.Count));
        }
    }

    private async Task PublishAsync(DemoArticle article, ArticleDraft draft, DateTime now, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = DeskAt(article.Published.SeenFrom(now), scope.ServiceProvider);
        var first = article.Corrected is null ? draft : BeforeCorrection(draft);
        var saved = (await desk.CreateAsync(first, Staff.System, ct)).Stored(article.File.Path);
        saved = (await desk.PublishAsync(saved.Id, saved.Version, Staff.System, ct)).Stored(article.File.Path);
        if (article.Corrected is { } corrected)
        {
            desk = DeskAt(corrected.SeenFrom(now), scope.ServiceProvider);
            saved = (await desk.SaveAsync(saved.Id, saved.Version, draft, Staff.System, ct)).Stored(article.File.Path);
            (await desk.UpdateAsync(saved.Id, saved.Version, Staff.System, ct)).Stored(article.File.Path);
        }
    }

    private static EditorialDesk DeskAt(DateTime utc, IServiceProvider services) => new(
        services.GetRequiredService<IArticleRepository>(), services.GetRequiredService<ITags>(),
        services.GetRequiredService<ISiteSettings>(), new StoppedClock(utc));

    /// <summary>What stood there before the correction: the last paragraph was still missing.</summary>
    private static ArticleDraft BeforeCorrection(ArticleDraft draft)
    {
        var body = draft.Content.Body;
        var end = body.LastIndexOf("\n\n", StringComparison.Ordinal);
        return draft with { Content = draft.Content with { Body = end > 0 ? body[..end] : body } };
    }

    private static ArticleDraft Draft(
        DemoArticle article, DemoIds ids, IReadOnlyDictionary<string, int> pictures) => new(
        new ArticleContent
        {
            Headline = article.Headline,
            Standfirst = article.Standfirst,
            Body = article.BodyWith(key => pictures[key]),
            Form = article.Form,
            CategoryId = ids.Categories[article.Category],
            EventIds = [.. article.Events.Select(slug => ids.Events[slug])],
            Byline = [.. article.Byline.Select(s => new BylineEntry(ids.Authors[s.AuthorSlug], s.Role))],
            LeadMediaId = pictures[article.Lead],
            SourceName = article.SourceName,
            SourceUrl = article.SourceUrl,
        },
        article.Tags);

    private sealed class StoppedClock(DateTime utc) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(utc, TimeSpan.Zero);
    }
}
