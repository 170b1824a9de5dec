using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Common;

/// <summary>The rules every named page shares.</summary>
public static class NameAndSlug
{
    /// <summary>Characters of a text shown under a name, such as a standfirst or a biography.</summary>
    public const int TextLength = 2_000;

    public static void Limit(this List<Reason> reasons, string field, string value, int limit = TextLength)
    {
        if (value.Length > limit)
        {
            reasons.Add(new Reason(field, "TooLong", limit, value.Length));
        }
    }

    public static List<Reason> Check(string name, string slug, int nameLength)
    {
        var reasons = new List<Reason>();
        if (name.Length == 0)
        {
            reasons.Add(new Reason("Name", "NameRequired"));
        }
        else if (name.Length > nameLength)
        {
            reasons.Add(new Reason("Name", "TooLong", nameLength, name.Length));
        }

        if (!Slug.IsValid(slug))
        {
            reasons.Add(new Reason("Slug", "SlugInvalid", Slug.From(slug.Length > 0 ? slug : name)));
        }

        return reasons;
    }
}
