using System.Reflection;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Media.Cleaning;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>
/// Every method of Core that Infrastructure implements, found by reflection: a new one is covered from its first day.
/// </summary>
public sealed class EveryStatementTests : IAsyncLifetime
{
    private static readonly Type[] AskNoDatabase = [typeof(IMediaStore), typeof(IOutboxHandler)];

    /// <summary>The readers' index needs no question to tell what a message is about.</summary>
    private const string TellsByItself = nameof(ReadersContent.SubjectsAsync);

    private static readonly Type[] WorkingInTheBackground =
    [
        typeof(OutboxRelay), typeof(ReprojectionQueue), typeof(ReprojectionRun), typeof(AvifMaker),
        typeof(EarlierPictures), typeof(UnusedPictures), typeof(ReadersContent), typeof(DeskContent),
    ];

    private static readonly Dictionary<string, MethodInfo> Methods = Contracts().Append(typeof(EditorialDesk))
        .Concat(WorkingInTheBackground)
        .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(m => !m.IsSpecialName && !(m.DeclaringType == typeof(ReadersContent) && m.Name == TellsByItself))
        .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}");

    public static TheoryData<string> MethodNames => [.. Methods.Keys];

    private static readonly Dictionary<(string Method, int? BatchSize), IReadOnlyCollection<string>> Explored = [];

    private readonly TestDatabase _directory = TestDatabase.None();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _directory.DisposeAsync();

    [Theory, MemberData(nameof(MethodNames))]
    public async Task Its_statements_are_understood_at_level_130(string method)
    {
        var statements = await StatementsAsync(method, maxBatchSize: 1);

        Assert.NotEmpty(statements);
        Assert.All(statements, s => Assert.Empty(Level130Visitor.Check(Tsql.Parse(s))));
    }

    [Theory]
    [InlineData("EditorialDesk.PublishAsync")]
    [InlineData("EditorialDesk.CreateAsync")]
    public async Task In_batches_of_any_size_too_but_for_MERGE(string method)
    {
        var statements = await StatementsAsync(method, maxBatchSize: null);

        Assert.All(statements, s => Assert.Empty(Level130Visitor.Check(Tsql.Parse(s), mayMerge: true)));
    }

    /// <summary>Guards the explorer itself: were a branch never reached, its table would be missing here.</summary>
    [Fact]
    public async Task Together_they_touch_every_table()
    {
        await using var db = new SqlServerDesignTime().CreateDbContext([]);
        var ours = db.Model.GetEntityTypes().Select(t => t.GetTableName()!)
            .Where(t => !t.StartsWith("AspNet", StringComparison.Ordinal));
        var touched = new HashSet<string>();
        foreach (var method in Methods.Keys)
        {
            touched.UnionWith((await StatementsAsync(method, maxBatchSize: 1)).SelectMany(Tsql.Tables));
        }

        Assert.Empty(ours.Except(touched));
    }

    /// <summary>A card shows a hundredth of an article: whole ones would be felt on every page.</summary>
    [Theory]
    [InlineData("IPublishedArticles.PageAsync")]
    [InlineData("IPublishedArticles.LatestAsync")]
    [InlineData("INewsEvents.PageAsync")]
    [InlineData("INewsEvents.FindBySlugAsync")]
    public async Task Lists_leave_the_bodies_where_they_are(string method)
    {
        var statements = await StatementsAsync(method, maxBatchSize: 1);

        Assert.Contains(statements, s => s.Contains("[LeadHash]", StringComparison.Ordinal));
        Assert.DoesNotContain(statements, s => s.Contains("[BodyHtml]", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyCollection<string>> StatementsAsync(string method, int? maxBatchSize)
    {
        if (!Explored.TryGetValue((method, maxBatchSize), out var statements))
        {
            var explorer = new StatementExplorer(Methods[method], _directory.Directory, maxBatchSize);
            Explored[(method, maxBatchSize)] = statements = await explorer.ExploreAsync();
        }

        return statements;
    }

    private static IEnumerable<Type> Contracts() => typeof(IArticleRepository).Assembly.GetTypes()
        .Where(t => t.IsInterface && !AskNoDatabase.Contains(t))
        .Where(t => typeof(NewsDbContext).Assembly.GetTypes().Any(c => c.IsClass && t.IsAssignableFrom(c)));
}
