using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Background;
using NewsPortal.Web.Publications;

namespace NewsPortal.Web.Tests.Publications;

/// <summary>
/// A portal whose background stands still: the rounds, and the clock between them, are the test's own. So no lease ends
/// and no attempt is lost because a machine is slow.
/// </summary>
public abstract class PublicationTests : IAsyncLifetime
{
    protected const string PublicAddress = "https://bao.example";

    private readonly AskedPages _asked = new();

    private protected OtherServer Other { get; private set; } = null!;
    protected PortalFactory Portal { get; private set; } = null!;
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Paths of our own that were asked for, in their order.</summary>
    protected IReadOnlyList<string> Asked => [.. _asked.All.Select(a => a.AbsolutePath)];

    protected IReadOnlySet<string?> AskedHosts => _asked.Hosts.ToHashSet();

    public async ValueTask InitializeAsync()
    {
        Other = await OtherServer.OpenAsync();
        Portal = await PortalFactory.OpenAsync(change: services =>
        {
            foreach (var background in services.Where(IsBackground).ToList())
            {
                services.Remove(background);
            }

            services.AddHttpClient(SelfClient.Client).AddHttpMessageHandler(() => new AskedPages.Handler(_asked));
        });
        await SetAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Other.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>From now on pages of such paths are answered by this instead of the portal.</summary>
    private protected void Answer(string pathStart, Func<HttpResponseMessage> answer) =>
        _asked.Answer = (pathStart, answer);

    /// <summary>From now on the portal's own answers for such paths say something else.</summary>
    private protected void Change(string pathStart, Func<string, string> change) =>
        _asked.Change = (pathStart, change);

    protected Task SetAsync(Func<SiteSettings, SiteSettings>? change = null) => SetAsync(Portal, change);

    internal static async Task SetAsync(PortalFactory portal, Func<SiteSettings, SiteSettings>? change = null)
    {
        var result = await portal.Newsroom.AskAsync(async (ISiteSettings all) =>
        {
            var site = (await all.GetAsync(Token)) with { PublicAddress = PublicAddress };
            return await all.SaveAsync(change is null ? site : change(site), TestNewsroom.Chief, Token);
        });
        Assert.True(result.Done);
    }

    protected Task PingsAsync() => SetAsync(site => site with
    {
        IndexNowKey = "0123456789abcdef",
        IndexNowEndpoint = new Uri(Other.Address, "/indexnow").AbsoluteUri,
        WebSubHub = new Uri(Other.Address, "/hub").AbsoluteUri,
    });

    protected Task<long> PublishAsync() => PublishAsync(Portal);

    internal static async Task<long> PublishAsync(PortalFactory portal)
    {
        var root = await portal.Newsroom.CategoryAsync("Thời sự");
        return await portal.Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Khởi công cầu “Sông Lam” & đường dẫn",
                CategoryId = await portal.Newsroom.CategoryAsync("Giao thông", root),
                EventIds = [await portal.Newsroom.EventAsync("Cầu mới")],
                Byline = [new BylineEntry(await portal.Newsroom.AuthorAsync("Lan"), BylineRole.Text)],
            },
            "Nghệ An");
    }

    protected Task WithdrawAsync(long id) =>
        DoneAsync(id, (desk, version) => desk.WithdrawAsync(id, version, "Sai", TestNewsroom.Chief, Token));

    protected async Task UpdateAsync(long id, Func<ArticleContent, ArticleContent> change)
    {
        await Portal.Newsroom.ChangedAsync(id, change);
        await DoneAsync(id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, Token));
    }

    /// <summary>A second later: receipts are told apart by their time.</summary>
    private Task DoneAsync(long id, Func<EditorialDesk, long, Task<SaveResult>> deed)
    {
        Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        return Portal.Newsroom.DoneAsync(id, deed);
    }

    protected Task<IReadOnlyList<PublicationStep>> StepsAsync(long id) => StepsAsync(Portal, id);

    /// <summary>Of the newest receipt.</summary>
    protected async Task<StepAnswer> AnswerOfAsync(long id, PublicationStepKind kind) =>
        StepAnswer.Read((await StepsAsync(id)).First(s => s.Kind == kind).Answer);

    internal static Task<IReadOnlyList<PublicationStep>> StepsAsync(PortalFactory portal, long id) =>
        portal.Newsroom.AskAsync((IPublicationSteps steps) => steps.OfArticleAsync(id, Token));

    /// <summary>One round of the background.</summary>
    /// <returns>True when there may be more at once.</returns>
    protected async Task<bool> RoundAsync()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AnnouncementRound>().RunAsync(Token);
        return await scope.ServiceProvider.GetRequiredService<PublicationRound>().RunAsync(Token);
    }

    /// <summary>
    /// Round after round until every step of the article has ended, the clock going straight to what is due next.
    /// </summary>
    protected async Task EndedAsync(long id)
    {
        const int MostRounds = 40;
        for (var rounds = 0; rounds < MostRounds; rounds++)
        {
            await RoundAsync();
            var waiting = (await StepsAsync(id)).Where(s => s.State == StepState.Waiting).ToList();
            if (waiting.Count == 0)
            {
                return;
            }

            Assert.All(waiting, s => Assert.Null(s.LeasedUntil));
            var wait = waiting.Min(s => s.DueAt) - Portal.Clock.GetUtcNow().UtcDateTime;
            Portal.Clock.Advance(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
        }

        Assert.Fail(string.Join("; ", (await StepsAsync(id)).Select(s => $"{s.Kind} {s.State} {s.Answer}")));
    }

    private static bool IsBackground(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.IsSubclassOf(typeof(RepeatingService)) == true;
}
