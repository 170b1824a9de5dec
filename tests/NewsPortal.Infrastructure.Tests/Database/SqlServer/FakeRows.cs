using System.Text.Json;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Settings;
using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>What the fake server finds for each question: nothing, or one plausible row.</summary>
/// <param name="state">The state of every article it finds.</param>
/// <param name="found">Whether the n-th question, counted from 0, finds anything.</param>
internal sealed class FakeRows(ArticleState state, Func<int, bool> found)
{
    public const int Id = 1;
    public static readonly DateTime Time = new(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc);

    private const int Many = 50;
    private int _written;
    private bool _numbered;

    /// <summary>How many questions were asked.</summary>
    public int Asked { get; private set; }

    public FakeResult Answer(TsqlResult result)
    {
        if (result.Kind == TsqlResultKind.Written)
        {
            return new FakeResult(result.Columns, true, c => c.Length == 0 ? 1 : ++_written, Text, _ => false);
        }

        var hit = found(Asked++);
        return result.Kind == TsqlResultKind.Total
            ? Total(result, hit)
            : new FakeResult(result.Columns, hit, Number, Text, IsNull);
    }

    /// <summary>The highest id is unknown at most once: after that, something was written.</summary>
    private FakeResult Total(TsqlResult result, bool hit)
    {
        var none = !hit && !_numbered;
        _numbered |= result.Columns[0] == Tsql.Max;
        return new FakeResult(
            result.Columns, true, c => hit || c == Tsql.Max ? Many + Asked : 0, Text, c => c == Tsql.Max && none);
    }

    private bool IsNull(string column) => column switch
    {
        "ParentId" => state == ArticleState.Draft,
        "CoverMediaId" or "HolderId" => true,
        "PublishedRevision" => state != ArticleState.Published,
        "WithdrawnAt" => state != ArticleState.Withdrawn,
        _ => false,
    };

    private long Number(string column) => column switch
    {
        "State" => (long)state,
        "Count" => Many,
        "Day" => 19_342,
        "ParentId" => Id + 1,
        _ => Id,
    };

    private static string Text(string column) => column switch
    {
        "Content" => RevisionFormat.Write(Plausible.Content),
        "Byline" => """[{"authorId":1,"role":0}]""",
        "EventIds" or "TagIds" or "RelatedIds" or "UnrelatedIds" => "[1]",
        "PublishedPictures" or "Pictures" or "Lists" => "[]",
        "Settings" => JsonSerializer.Serialize(new SiteSettings()),
        "Hash" or "EditionHash" or "LeadHash" => Plausible.Hash,
        "Format" => "jpg",
        "ToPath" => "/a/b-1.html",
        "Pattern" => "/cu/{slug}",
        "Target" => "slug={slug}",
        _ => "tin",
    };
}
