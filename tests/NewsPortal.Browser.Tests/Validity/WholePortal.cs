using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>
/// The demo newsroom and what it lacks, so that every kind of page can be looked at. Made once for all tests of this
/// folder, which change nothing.
/// </summary>
[CollectionDefinition(nameof(WholePortal))]
public sealed class WholePortal : IAsyncLifetime, ICollectionFixture<WholePortal>
{
    public const string IndexNowKey = "0123456789abcdef";
    public const string OldPath = "/cu/bai-mot.html";

    private readonly Dictionary<Looker, string> _emails = [];
    private readonly Dictionary<Looker, Visitor> _visitors = [];
    private readonly Dictionary<Looker, string> _cookies = [];

    public PortalInBrowser Browser { get; private set; } = null!;
    public string Report { get; private set; } = string.Empty;
    public string PhotoStory { get; private set; } = string.Empty;
    public string PlainArticle { get; private set; } = string.Empty;
    public string FullArticle { get; private set; } = string.Empty;
    public string Withdrawn { get; private set; } = string.Empty;
    public string EmptyCategory { get; private set; } = string.Empty;
    public string PictureFile { get; private set; } = string.Empty;
    public long ReportId { get; private set; }
    public long DraftId { get; private set; }
    public long WithdrawnId { get; private set; }

    private TestNewsroom Newsroom => Browser.Portal.Newsroom;

    public async ValueTask InitializeAsync()
    {
        Browser = await PortalInBrowser.OpenAsync(services =>
        {
            services.Configure<MvcOptions>(o => o.Filters.Add<TroubleFilter>());
            TroubledSearch.Wrap(services);
        });
        await Browser.Portal.Services.SeedDemoAsync(new DemoOptions(480), null, CancellationToken.None);
        var cards = await Newsroom.AskAsync(
            (IPublishedArticles published) => published.PageAsync(ListOwner.Site, 1, 100, CancellationToken.None));
        var report = cards.Single(c => c.Headline.StartsWith("Tổng kết phong trào", StringComparison.Ordinal));
        (ReportId, Report) = (report.Id, PortalPaths.Article(report));
        PhotoStory = PortalPaths.Article(cards.First(c => c.Form == ArticleForm.Photo));
        PictureFile = new Rendition(Rendition.Full, 480, "jpg").Path(report.Lead!.Hash);
        await AddStoriesAsync();
        await AddAddressesAsync();
        await Browser.Portal.IndexAsync();
    }

    public async ValueTask DisposeAsync() => await Browser.DisposeAsync();

    /// <summary>Somebody who asks without a browser, signed in where the looker is.</summary>
    public async Task<Visitor> VisitorAsync(Looker looker)
    {
        if (!_visitors.TryGetValue(looker, out var visitor))
        {
            var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
            _visitors[looker] = visitor = new Visitor(new HttpClient(handler) { BaseAddress = Browser.Address });
            if (looker != Looker.Reader)
            {
                await visitor.SignInAsync(await EmailAsync(looker), PortalFactory.Password);
            }
        }

        return visitor;
    }

    /// <summary>A window without animation, signed in where the looker is.</summary>
    public async Task<IPage> WindowAsync(Looker looker, int width = 1366, bool touch = false)
    {
        var options = new BrowserNewContextOptions
        {
            ReducedMotion = ReducedMotion.Reduce, HasTouch = touch, StorageState = _cookies.GetValueOrDefault(looker),
        };
        var page = await Browser.OpenWindowAsync(options, width);
        if (looker != Looker.Reader && options.StorageState is null)
        {
            await page.SignInAsAsync(await EmailAsync(looker), "/admin");
            _cookies[looker] = await page.Context.StorageStateAsync();
        }

        return page;
    }

    private async Task<string> EmailAsync(Looker looker)
    {
        if (!_emails.TryGetValue(looker, out var email))
        {
            StaffRole[] roles = looker == Looker.Reporter
                ? [StaffRole.Reporter] : [StaffRole.EditorInChief, StaffRole.Administrator];
            _emails[looker] = email = await Browser.Portal.AddStaffAsync(roles);
        }

        return email;
    }

    private async Task AddStoriesAsync()
    {
        var category = await Newsroom.CategoryAsync("Trang kiểm tra");
        EmptyCategory = PortalPaths.Category("chua-co-bai");
        await Newsroom.CategoryAsync("Chưa có bài");
        PlainArticle = await PublishAsync(SampleBodies.Plain with { CategoryId = category });
        FullArticle = await PublishAsync(SampleBodies.Full with { CategoryId = category, EventIds = [1, 2] });
        DraftId = await Newsroom.DraftAsync(SampleBodies.Full with { CategoryId = category, EventIds = [1] }, "thử");
        Withdrawn = await PublishAsync(new ArticleContent { Headline = "Tin đã gỡ", CategoryId = category });
        WithdrawnId = long.Parse(Withdrawn.Split('-', '.')[^2], System.Globalization.CultureInfo.InvariantCulture);
        await Newsroom.DoneAsync(WithdrawnId, (desk, version) =>
            desk.WithdrawAsync(WithdrawnId, version, "Sai sự thật", TestNewsroom.Chief, CancellationToken.None));
        await Newsroom.ChangedAsync(ReportId, content => content with { Standfirst = content.Standfirst + " (sửa)" });
    }

    private async Task AddAddressesAsync()
    {
        var saved = await Newsroom.AskAsync((IRedirectDesk desk) => desk.SaveAsync(
            new RedirectDraft(OldPath, Report), null, TestNewsroom.Chief, CancellationToken.None));
        Assert.True(saved.Done, string.Join(", ", saved.Reasons));
        await Newsroom.AskAsync((IRedirectPatterns patterns) => patterns.SaveAsync(
            new PatternRow(0, "/cu/{yyyyMM}/{slug}-{hex}/", "slug={slug}", 1), TestNewsroom.Chief,
            CancellationToken.None));
        await Newsroom.AskAsync(async (ISiteSettings settings) => await settings.SaveAsync(
            (await settings.GetAsync(CancellationToken.None)) with { IndexNowKey = IndexNowKey }, TestNewsroom.Chief,
            CancellationToken.None));
    }

    private async Task<string> PublishAsync(ArticleContent content)
    {
        var id = await Newsroom.PublishedAsync(content, "kiểm tra", "an toàn giao thông");
        return PortalPaths.Article("trang-kiem-tra", Slug.From(content.Headline), id);
    }
}
