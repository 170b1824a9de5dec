using NewsPortal.Core.Articles;
using NewsPortal.Core.Tags;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>The tags of a row as the desk would take them.</summary>
internal static class ImportTags
{
    public static (IReadOnlyList<string> Names, string Remark) Of(ImportRow row)
    {
        var all = TagName.Split(string.Join(',', row.Tags ?? []));
        List<string> taken = [.. all.Where(t => t.Length <= ArticleRules.TagLength).Take(ArticleRules.MaxTags)];
        var remark = taken.Count == all.Count
            ? string.Empty
            : $"{taken.Count} of {all.Count} tags taken, the others are too many or too long";
        return (taken, remark);
    }
}
