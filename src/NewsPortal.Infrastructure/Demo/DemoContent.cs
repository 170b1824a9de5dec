namespace NewsPortal.Infrastructure.Demo;

/// <summary>The whole demo newsroom as text, read strictly: everything that is referred to exists.</summary>
internal sealed record DemoContent(
    DemoMasthead Masthead,
    IReadOnlyDictionary<string, DemoPicture> Pictures,
    IReadOnlyList<DemoStaticPage> Pages,
    IReadOnlyList<DemoArticle> Articles)
{
    private const string PagesFolder = "pages/";

    /// <summary>The content that is built in.</summary>
    public static DemoContent Load() => Read(DemoFile.Embedded());

    /// <exception cref="FormatException">Names the file and the line of the first mistake.</exception>
    public static DemoContent Read(IReadOnlyList<DemoFile> files)
    {
        var masthead = DemoMasthead.Read(files.Single(f => f.Path == "newsroom.txt"));
        var markdown = files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal))
            .ToLookup(f => f.Path.StartsWith(PagesFolder, StringComparison.Ordinal));
        var pages = markdown[true].Select(DemoStaticPage.Read).ToDictionary(p => p.Slug);
        var content = new DemoContent(
            masthead,
            DemoPicture.ReadAll(files.Where(f => f.Path.StartsWith("pictures-", StringComparison.Ordinal))),
            [.. masthead.Pages.Select(slug => pages[slug])],
            [.. markdown[false].Select(DemoArticle.Read)]);
        content.CheckReferences();
        return content;
    }

    private void CheckReferences()
    {
        var categories = Masthead.Categories.Select(c => c.Slug).ToHashSet();
        var events = Masthead.Events.Select(e => e.Slug).ToHashSet();
        var authors = Masthead.Authors.Select(a => a.Slug).ToHashSet();
        foreach (var article in Articles)
        {
            Check(article, "category", [article.Category], categories);
            Check(article, "events", article.Events, events);
            Check(article, "byline", article.Byline.Select(s => s.AuthorSlug), authors);
            Check(article, "lead", [article.Lead, .. article.PictureKeys], Pictures.Keys.ToHashSet());
        }
    }

    private static void Check(DemoArticle article, string key, IEnumerable<string> names, HashSet<string> known)
    {
        if (names.FirstOrDefault(n => !known.Contains(n)) is { } unknown)
        {
            throw article.Header.Fault(key, $"there is no '{unknown}'.");
        }
    }
}
