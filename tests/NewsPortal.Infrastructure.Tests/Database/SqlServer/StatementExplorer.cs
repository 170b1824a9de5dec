using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>
/// Calls one method on the fake server again and again: with every question answered by a row, with none answered, and
/// with each single question answered the other way, so that its branches send their statements too.
/// </summary>
internal sealed class StatementExplorer(MethodInfo method, string dataDirectory, int? maxBatchSize)
{
    private static readonly ArticleState[] States = [ArticleState.Draft, ArticleState.Published];

    private readonly HashSet<string> _statements = [];

    public async Task<IReadOnlyCollection<string>> ExploreAsync()
    {
        var variants = Plausible.ArgumentsOf(method).Count();
        foreach (var state in States)
        {
            for (var variant = 0; variant < variants; variant++)
            {
                await ExploreAsync(state, variant, usually: true);
                await ExploreAsync(state, variant, usually: false);
            }
        }

        return _statements;
    }

    private async Task ExploreAsync(ArticleState state, int variant, bool usually)
    {
        var questions = await CallAsync(new FakeRows(state, _ => usually), variant);
        for (var other = 0; other < questions; other++)
        {
            try
            {
                var odd = other;
                await CallAsync(new FakeRows(state, n => n == odd ? !usually : usually), variant);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A row without the rows it refers to: what was sent until then counts.
            }
        }
    }

    private async Task<int> CallAsync(FakeRows rows, int variant)
    {
        var server = new FakeServer(rows);
        await using var services = server.Services(dataDirectory, new FakeTimeProvider(FakeRows.Time), maxBatchSize);
        await using var scope = services.CreateAsyncScope();
        try
        {
            var service = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, method.DeclaringType!);
            var arguments = Plausible.ArgumentsOf(method).ElementAt(variant).Zip(
                method.GetParameters(), (argument, parameter) => parameter.ParameterType == typeof(NewsDbContext)
                    ? scope.ServiceProvider.GetRequiredService<NewsDbContext>() : argument);
            await FinishAsync(method.Invoke(service, [.. arguments]));
        }
        finally
        {
            _statements.UnionWith(server.Statements);
        }

        return rows.Asked;
    }

    private static async Task FinishAsync(object? result)
    {
        switch (result)
        {
            case Task task:
                await task;
                break;
            case IAsyncEnumerable<object> many:
                await foreach (var _ in many)
                {
                }

                break;
            default:
                throw new NotSupportedException($"What does it take to finish a {result?.GetType()}?");
        }
    }
}
