using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure;

namespace NewsPortal.Testing;

/// <summary>
/// A small newsroom that a test fills by the same doors as the desk. Its clock starts at 12:09 on 16/12/2022.
/// </summary>
public sealed class TestNewsroom : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2022, 12, 16, 12, 9, 0, TimeSpan.FromHours(7));
    public static readonly Staff Chief = new(1, "Tổng biên tập", new HashSet<StaffRole> { StaffRole.EditorInChief });

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private int _articles;
    private int _pictures;

    private TestNewsroom(TestDatabase database)
    {
        _database = database;
        _services = TestServices.Build(database, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(Start);
    public TestDatabase Database => _database;
    public IServiceProvider Services => _services;

    public static async Task<TestNewsroom> OpenAsync(TestDatabaseKind kind = TestDatabaseKind.Sqlite) =>
        new(await TestDatabase.CreateAsync(kind));

    /// <summary>Runs in a scope of its own, as a request does.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(
        Func<TService, Task<TResult>> question) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<int> CategoryAsync(string name, int? parentId = null)
    {
        var saved = await AskAsync((ICategories categories) => categories.SaveAsync(
            new Category { Name = name, Slug = Slug.From(name), ParentId = parentId }, Chief, CancellationToken.None));
        return (int)saved.Id;
    }

    public async Task<int> AuthorAsync(string name)
    {
        var saved = await AskAsync((IAuthors authors) => authors.SaveAsync(
            new Author { Name = name, Slug = Slug.From(name) }, Chief, CancellationToken.None));
        return (int)saved.Id;
    }

    public async Task<int> EventAsync(string name)
    {
        var saved = await AskAsync((INewsEvents events) => events.SaveAsync(
            new NewsEvent { Name = name, Slug = Slug.From(name) }, Chief, CancellationToken.None));
        return (int)saved.Id;
    }

    /// <summary>A picture like no other in the library.</summary>
    public async Task<MediaAsset> PictureAsync(
        string caption = "Toàn cảnh.", string credit = "Minh Sơn", int width = 400, int height = 300)
    {
        var file = TestPictures.Jpeg(width, height, ++_pictures);
        var words = new PictureWords { Caption = caption, AltText = "Mô tả", Credit = credit };
        var stored = await AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload("anh.jpg", new MemoryStream(file), file.Length, words), Chief, CancellationToken.None));
        return stored.Asset ?? throw new InvalidOperationException(string.Join(", ", stored.Reasons));
    }

    /// <summary>Changes what the library says of a picture, from its present version.</summary>
    public async Task DescribedAsync(int id, Func<PictureWords, PictureWords> change, FocalPoint? focus = null)
    {
        var result = await AskAsync(async (IMediaLibrary library) =>
        {
            var asset = await library.FindAsync(id, CancellationToken.None);
            return await library.DescribeAsync(
                id, asset!.Version, change(asset.Words), focus ?? asset.Focus, Chief, CancellationToken.None);
        });
        if (!result.Done)
        {
            throw new InvalidOperationException(string.Join(", ", result.Reasons));
        }
    }

    /// <summary>Lets the background renew every page that waits.</summary>
    public async Task RenewPagesAsync()
    {
        while (await _services.RenewPagesAsync(CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>
    /// Brings this newsroom's search indexes up to what was done until now. Where a portal runs on it, ask the portal.
    /// </summary>
    public Task IndexAsync() => _services.IndexAllAsync();

    public async Task<long> DraftAsync(ArticleContent content, params string[] tags)
    {
        var draft = new ArticleDraft(
            content with
            {
                Headline = content.Headline.Length > 0 ? content.Headline : $"Bài số {++_articles}",
                Body = content.Body.Length > 0 ? content.Body : "Nội dung.",
            },
            tags);
        var saved = await AskAsync((EditorialDesk desk) => desk.CreateAsync(draft, Chief, CancellationToken.None));
        return saved.Done ? saved.Id : throw new InvalidOperationException(string.Join(", ", saved.Reasons));
    }

    public async Task<long> PublishedAsync(ArticleContent content, params string[] tags)
    {
        var id = await DraftAsync(content, tags);
        var saved = await AskAsync((EditorialDesk desk) => desk.PublishAsync(id, 1, Chief, CancellationToken.None));
        return saved.Done ? id : throw new InvalidOperationException(string.Join(", ", saved.Reasons));
    }

    /// <summary>Saves an article's newest content, changed.</summary>
    public Task ChangedAsync(long id, Func<ArticleContent, ArticleContent> change) =>
        DoneAsync(id, async (desk, version) =>
    {
        var article = await AskAsync((IArticleRepository articles) => articles.FindAsync(id, CancellationToken.None));
        var content = change(article!.Current.Content);
        var tags = await AskAsync((ITags all) => all.GetAsync(content.TagIds, CancellationToken.None));
        return await desk.SaveAsync(
            id, version, new ArticleDraft(content, [.. tags.Select(t => t.Name)]), Chief, CancellationToken.None);
    });

    /// <summary>Does something to an article at its present version, and insists that it was done.</summary>
    public async Task DoneAsync(long id, Func<EditorialDesk, long, Task<SaveResult>> deed)
    {
        var article = await AskAsync((IArticleRepository articles) => articles.FindAsync(id, CancellationToken.None));
        var result = await AskAsync((EditorialDesk desk) => deed(desk, article!.Version));
        if (!result.Done)
        {
            throw new InvalidOperationException(string.Join(", ", result.Reasons));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
