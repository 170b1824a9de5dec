using NewsPortal.Core.Events;
using NewsPortal.Core.Settings;

namespace NewsPortal.Infrastructure.Demo;

/// <param name="Parent">Slug of the root category it stands under; null for a root.</param>
internal sealed record DemoCategory(string Slug, string? Parent, string Name, string Description);

/// <param name="Cover">Key of a picture; empty for that of its newest article.</param>
internal sealed record DemoEvent(string Slug, string Name, NewsEventState State, string Cover, string Standfirst);

internal sealed record DemoAuthor(string Slug, string Name, string JobTitle, string Biography);

/// <summary>What <c>newsroom.txt</c> says: the things of a newsroom that are not articles, in their order.</summary>
internal sealed record DemoMasthead(
    IReadOnlyList<DemoCategory> Categories,
    IReadOnlyList<DemoEvent> Events,
    IReadOnlyList<DemoAuthor> Authors,
    IReadOnlyList<string> Pages,
    SiteSettings Settings)
{
    public static DemoMasthead Read(DemoFile file) => new(
        [.. ReadCategories(file)],
        [.. DemoTable.Rows(file, "events", 5).Select(r => new DemoEvent(r[0], r[1], State(r), r[3], r[4]))],
        [.. DemoTable.Rows(file, "authors", 4).Select(r => new DemoAuthor(r[0], r[1], r[2], r[3]))],
        [.. DemoTable.Rows(file, "pages", 1).Select(r => r[0])],
        DemoTable.Rows(file, "settings", 2).Aggregate(new SiteSettings(), With));

    private static IEnumerable<DemoCategory> ReadCategories(DemoFile file)
    {
        string? root = null;
        foreach (var row in DemoTable.Rows(file, "categories", 3))
        {
            root = row.Indented ? root ?? throw row.Fault("a child without a root before it.") : row[0];
            yield return new DemoCategory(row[0], row.Indented ? root : null, row[1], row[2]);
        }
    }

    private static NewsEventState State(DemoRow row) => row[2] switch
    {
        "running" => NewsEventState.Running,
        "ended" => NewsEventState.Ended,
        var other => throw row.Fault($"'{other}' is not a state of an event."),
    };

    private static SiteSettings With(SiteSettings settings, DemoRow row) => row[0] switch
    {
        "name" => settings with { Name = row[1] },
        "slogan" => settings with { Slogan = row[1] },
        "governing-body" => settings with { GoverningBody = row[1] },
        "licence" => settings with { Licence = row[1] },
        "editor-in-chief" => settings with { EditorInChief = row[1] },
        "address" => settings with { Address = row[1] },
        "phone" => settings with { Phone = row[1] },
        "fax" => settings with { Fax = row[1] },
        "email" => settings with { Email = row[1] },
        "picture-terms-page" => settings with { PictureTermsPage = row[1] },
        "copyright" => settings with { Copyright = row[1] },
        var other => throw row.Fault($"'{other}' is not a setting."),
    };
}
