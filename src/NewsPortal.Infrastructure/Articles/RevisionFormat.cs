using System.Text.Json;
using System.Text.Json.Nodes;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// How a revision's content is written down. The text says its own format version, is read field by field, and every
/// version ever written stays readable: history does not depend on what ArticleContent looks like today.
/// </summary>
internal static class RevisionFormat
{
    public const int Version = 2;

    public static string Write(ArticleContent c) => new JsonObject
    {
        ["v"] = Version,
        ["headline"] = c.Headline,
        ["standfirst"] = c.Standfirst,
        ["body"] = c.Body,
        ["slug"] = c.Slug,
        ["form"] = (int)c.Form,
        ["category"] = c.CategoryId,
        ["events"] = Numbers(c.EventIds),
        ["tags"] = Numbers(c.TagIds),
        ["byline"] = new JsonArray([.. c.Byline.Select(b => new JsonArray(b.AuthorId, (int)b.Role))]),
        ["lead"] = c.LeadMediaId,
        ["sourceName"] = c.SourceName,
        ["sourceUrl"] = c.SourceUrl,
        ["searchTitle"] = c.SearchTitle,
        ["searchDescription"] = c.SearchDescription,
        ["canonicalUrl"] = c.CanonicalUrl,
        ["noIndex"] = c.NoIndex,
        ["related"] = Numbers(c.RelatedIds),
        ["unrelated"] = Numbers(c.UnrelatedIds),
    }.ToJsonString(Json.Options);

    public static ArticleContent Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var version = document.RootElement.GetProperty("v").GetInt32();
        return version switch
        {
            1 => ReadVersion1(document.RootElement),
            2 => ReadVersion2(document.RootElement),
            _ => throw new NotSupportedException(
                $"Revision format {version} is newer than this program, which knows {Version}."),
        };
    }

    private static ArticleContent ReadVersion2(JsonElement e) => ReadVersion1(e) with
    {
        CanonicalUrl = Text(e, "canonicalUrl"),
        NoIndex = e.GetProperty("noIndex").GetBoolean(),
        RelatedIds = [.. Numbers(e, "related")],
        UnrelatedIds = [.. Numbers(e, "unrelated")],
    };

    private static ArticleContent ReadVersion1(JsonElement e) => new()
    {
        Headline = Text(e, "headline"),
        Standfirst = Text(e, "standfirst"),
        Body = Text(e, "body"),
        Slug = Text(e, "slug"),
        Form = (ArticleForm)e.GetProperty("form").GetInt32(),
        CategoryId = e.GetProperty("category").GetInt32(),
        EventIds = [.. Numbers(e, "events").Select(id => (int)id)],
        TagIds = [.. Numbers(e, "tags").Select(id => (int)id)],
        Byline = [.. e.GetProperty("byline").EnumerateArray()
            .Select(b => new BylineEntry(b[0].GetInt32(), (BylineRole)b[1].GetInt32()))],
        LeadMediaId = e.GetProperty("lead") is { ValueKind: JsonValueKind.Number } lead ? lead.GetInt32() : null,
        SourceName = Text(e, "sourceName"),
        SourceUrl = Text(e, "sourceUrl"),
        SearchTitle = Text(e, "searchTitle"),
        SearchDescription = Text(e, "searchDescription"),
    };

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString() ?? string.Empty;

    private static IEnumerable<long> Numbers(JsonElement e, string name) =>
        e.GetProperty(name).EnumerateArray().Select(n => n.GetInt64());

    private static JsonArray Numbers<T>(IEnumerable<T> ids) => new([.. ids.Select(i => JsonValue.Create(i))]);
}
