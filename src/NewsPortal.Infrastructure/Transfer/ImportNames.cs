using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Ids for the names in an import file; what does not exist yet is created.</summary>
internal sealed class ImportNames(ICategories categories, INewsEvents events, ITags tags)
{
    private const string Unsorted = "Chưa phân loại";

    /// <summary>Imported events come after those the newsroom has put in order.</summary>
    private const int LastPosition = 1_000;

    private CategoryTree? _tree;
    private List<NewsEvent>? _events;

    public async Task<int> CategoryAsync(string? name, CancellationToken ct)
    {
        var clean = VietnameseText.CleanLine(name);
        clean = clean.Length > 0 ? clean : Unsorted;
        var slug = Slug.From(clean, "chuyen-muc");
        slug = PortalPaths.ReservedWords.Contains(slug) ? "chuyen-muc-" + slug : slug;
        _tree ??= await categories.TreeAsync(ct);
        var known = _tree.All.FirstOrDefault(c => SameName(c.Name, clean)) ?? _tree.FindBySlug(slug);
        if (known is not null)
        {
            return known.Id;
        }

        var last = _tree.Roots.Select(c => c.Position).DefaultIfEmpty().Max();
        var category = new Category { Name = clean, Slug = slug, Position = last + 1 };
        var id = Stored(await categories.SaveAsync(category, Staff.System, ct), $"category '{clean}'");
        _tree = await categories.TreeAsync(ct);
        return id;
    }

    /// <summary>Null when the row belongs to no event.</summary>
    public async Task<int?> EventAsync(string? name, CancellationToken ct)
    {
        var clean = VietnameseText.CleanLine(name);
        if (clean.Length == 0)
        {
            return null;
        }

        var slug = Slug.From(clean, "su-kien");
        _events ??= [.. await events.AllAsync(ct)];
        var known = _events.Find(e => SameName(e.Name, clean)) ?? _events.Find(e => e.Slug == slug);
        if (known is not null)
        {
            return known.Id;
        }

        var added = new NewsEvent { Name = clean, Slug = slug, Position = LastPosition };
        added.Id = Stored(await events.SaveAsync(added, Staff.System, ct), $"event '{clean}'");
        _events.Add(added);
        return added.Id;
    }

    public Task<IReadOnlyList<int>> TagsAsync(IReadOnlyList<string> names, CancellationToken ct) =>
        tags.EnsureAsync(names, ct);

    private static bool SameName(string one, string other) => TagName.Key(one) == TagName.Key(other);

    private static int Stored(SaveResult result, string what) => result.Done
        ? (int)result.Id
        : throw new RowRejectedException($"the {what} cannot be created: {ReasonText.Of(result.Reasons)}");
}
