using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Ids for the names in one import file, each asked for once; what does not exist yet is created.</summary>
internal sealed class ImportNames(IServiceScopeFactory scopes)
{
    private const string Unsorted = "Chưa phân loại";

    /// <summary>Imported events come after those the newsroom has put in order.</summary>
    private const int LastPosition = 1_000;

    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tags = new(StringComparer.Ordinal);

    public Task<int> CategoryAsync(string? name, CancellationToken ct)
    {
        var clean = VietnameseText.CleanLine(name);
        return KnownAsync(_categories, clean.Length > 0 ? clean : Unsorted, FindCategoryAsync, ct);
    }

    /// <summary>The event as a list, empty when the row belongs to none.</summary>
    public async Task<IReadOnlyList<int>> EventAsync(string? name, CancellationToken ct)
    {
        var clean = VietnameseText.CleanLine(name);
        return clean.Length > 0 ? [await KnownAsync(_events, clean, FindEventAsync, ct)] : [];
    }

    public async Task<IReadOnlyList<int>> TagsAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var ids = new List<int>(names.Count);
        foreach (var name in names)
        {
            ids.Add(await KnownAsync(_tags, name, FindTagAsync, ct));
        }

        return ids;
    }

    private async Task<int> KnownAsync(
        Dictionary<string, int> known, string name, Func<IServiceProvider, string, CancellationToken, Task<int>> find,
        CancellationToken ct)
    {
        var key = TagName.Key(name);
        if (!known.TryGetValue(key, out var id))
        {
            await using var scope = scopes.CreateAsyncScope();
            known[key] = id = await find(scope.ServiceProvider, name, ct);
        }

        return id;
    }

    private static async Task<int> FindCategoryAsync(IServiceProvider services, string name, CancellationToken ct)
    {
        var categories = services.GetRequiredService<ICategories>();
        var slug = Slug.From(name, "chuyen-muc");
        slug = PortalPaths.ReservedWords.Contains(slug) ? "chuyen-muc-" + slug : slug;
        var tree = await categories.TreeAsync(ct);
        if ((tree.All.FirstOrDefault(c => SameName(c.Name, name)) ?? tree.FindBySlug(slug)) is { } known)
        {
            return known.Id;
        }

        var last = tree.Roots.Select(c => c.Position).DefaultIfEmpty().Max();
        var category = new Category { Name = name, Slug = slug, Position = last + 1 };
        return Stored(await categories.SaveAsync(category, Staff.System, ct), $"category '{name}'");
    }

    private static async Task<int> FindEventAsync(IServiceProvider services, string name, CancellationToken ct)
    {
        var events = services.GetRequiredService<INewsEvents>();
        var slug = Slug.From(name, "su-kien");
        var all = await events.AllAsync(ct);
        if ((all.FirstOrDefault(e => SameName(e.Name, name)) ?? all.FirstOrDefault(e => e.Slug == slug)) is { } known)
        {
            return known.Id;
        }

        var added = new NewsEvent { Name = name, Slug = slug, Position = LastPosition };
        return Stored(await events.SaveAsync(added, Staff.System, ct), $"event '{name}'");
    }

    private static async Task<int> FindTagAsync(IServiceProvider services, string name, CancellationToken ct) =>
        (await services.GetRequiredService<ITags>().EnsureAsync([name], ct))[0];

    private static bool SameName(string one, string other) => TagName.Key(one) == TagName.Key(other);

    private static int Stored(SaveResult result, string what) => result.Done
        ? (int)result.Id
        : throw new RowRejectedException($"the {what} cannot be created: {ReasonText.Of(result.Reasons)}");
}
