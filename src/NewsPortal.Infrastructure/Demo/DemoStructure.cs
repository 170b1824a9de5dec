using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>Ids of what stands there once the structure is stored, by slug.</summary>
internal sealed record DemoIds(
    IReadOnlyDictionary<string, int> Categories,
    IReadOnlyDictionary<string, int> Events,
    IReadOnlyDictionary<string, int> Authors);

/// <summary>Stores all that is not an article or a picture; what has the same slug already is taken as it is.</summary>
internal sealed class DemoStructure(
    ICategories categories, INewsEvents events, IAuthors authors, IStaticPages pages, ISiteSettings settings)
{
    public async Task<DemoIds> StoreAsync(
        DemoContent content, IReadOnlyDictionary<string, int> pictures, CancellationToken ct)
    {
        await StoreSettingsAsync(content.Masthead.Settings, ct);
        await StorePagesAsync(content.Pages, ct);
        return new DemoIds(
            await StoreCategoriesAsync(content.Masthead.Categories, ct),
            await StoreEventsAsync(content.Masthead.Events, pictures, ct),
            await StoreAuthorsAsync(content.Masthead.Authors, ct));
    }

    private async Task<Dictionary<string, int>> StoreCategoriesAsync(
        IReadOnlyList<DemoCategory> demo, CancellationToken ct)
    {
        var tree = await categories.TreeAsync(ct);
        var ids = tree.All.ToDictionary(c => c.Slug, c => c.Id);
        foreach (var (category, position) in demo.Select((c, i) => (c, i + 1)).Where(c => !ids.ContainsKey(c.c.Slug)))
        {
            var result = await categories.SaveAsync(
                new Category
                {
                    ParentId = category.Parent is { } parent ? ids[parent] : null,
                    Name = category.Name,
                    Slug = category.Slug,
                    Description = category.Description,
                    Position = position,
                },
                Staff.System, ct);
            ids.Add(category.Slug, (int)result.Stored("category " + category.Slug).Id);
        }

        return ids;
    }

    private async Task<Dictionary<string, int>> StoreEventsAsync(
        IReadOnlyList<DemoEvent> demo, IReadOnlyDictionary<string, int> pictures, CancellationToken ct)
    {
        var ids = (await events.AllAsync(ct)).ToDictionary(e => e.Slug, e => e.Id);
        foreach (var (item, position) in demo.Select((e, i) => (e, i + 1)).Where(e => !ids.ContainsKey(e.e.Slug)))
        {
            var result = await events.SaveAsync(
                new NewsEvent
                {
                    Name = item.Name,
                    Slug = item.Slug,
                    Standfirst = item.Standfirst,
                    CoverMediaId = item.Cover.Length > 0 ? pictures[item.Cover] : null,
                    State = item.State,
                    Position = position,
                },
                Staff.System, ct);
            ids.Add(item.Slug, (int)result.Stored("event " + item.Slug).Id);
        }

        return ids;
    }

    private async Task<Dictionary<string, int>> StoreAuthorsAsync(IReadOnlyList<DemoAuthor> demo, CancellationToken ct)
    {
        var ids = (await authors.AllAsync(ct)).ToDictionary(a => a.Slug, a => a.Id);
        foreach (var item in demo.Where(a => !ids.ContainsKey(a.Slug)))
        {
            var author = new Author
            {
                Name = item.Name,
                Slug = item.Slug,
                JobTitle = item.JobTitle,
                Biography = item.Biography,
            };
            var result = await authors.SaveAsync(author, Staff.System, ct);
            ids.Add(item.Slug, (int)result.Stored("author " + item.Slug).Id);
        }

        return ids;
    }

    private async Task StorePagesAsync(IReadOnlyList<DemoStaticPage> demo, CancellationToken ct)
    {
        foreach (var (item, position) in demo.Select((p, i) => (p, i + 1)))
        {
            if (await pages.FindBySlugAsync(item.Slug, ct) is null)
            {
                var page = new StaticPage
                {
                    Name = item.Name,
                    Slug = item.Slug,
                    Description = item.Description,
                    Body = item.Body,
                    Position = position,
                };
                (await pages.SaveAsync(page, Staff.System, ct)).Stored("page " + item.Slug);
            }
        }
    }

    private async Task StoreSettingsAsync(SiteSettings demo, CancellationToken ct)
    {
        var stored = await settings.GetAsync(ct);
        if (stored.Version == 0)
        {
            var merged = demo with { PublicAddress = stored.PublicAddress, Version = stored.Version };
            (await settings.SaveAsync(merged, Staff.System, ct)).Stored("site settings");
        }
    }
}
