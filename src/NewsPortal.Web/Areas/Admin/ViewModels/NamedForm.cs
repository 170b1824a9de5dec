using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the forms of all things with a name and a page of their own ask for.</summary>
public abstract class NamedForm
{
    public int Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }
    public long Version { get; set; }

    protected static T Fill<T>(T form, Named thing) where T : NamedForm
    {
        (form.Id, form.Name, form.Slug, form.Version) = (thing.Id, thing.Name, thing.Slug, thing.Version);
        return form;
    }

    protected T Fill<T>(T thing) where T : Named
    {
        thing.Id = Id;
        thing.Name = VietnameseText.CleanLine(Name);
        thing.Slug = SlugOrName.Of(Slug, Name);
        thing.Version = Version;
        return thing;
    }
}

/// <summary>The slug that was typed, or one made from the name.</summary>
public static class SlugOrName
{
    public static string Of(string? slug, string? name) =>
        string.IsNullOrWhiteSpace(slug) ? Slug.From(name, string.Empty) : slug.Trim();
}
