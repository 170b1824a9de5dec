using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsPortal.Core.Publications;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Background;
using NewsPortal.Web.Publications;

namespace NewsPortal.Web.Tests.Publications;

public sealed class PublicationServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_background_sees_to_what_waits_as_soon_as_the_portal_listens()
    {
        await using var portal = await PortalFactory.OpenAsync(change: services => services.Insert(
            services.IndexOf(services.Single(s => s.ImplementationType == typeof(PublicationService))) + 1,
            ServiceDescriptor.Singleton<IHostedService, SlowStart>()));
        await PublicationTests.SetAsync(portal);
        var id = await PublicationTests.PublishAsync(portal);

        _ = portal.NewVisitor();

        await SeenToAsync(portal, id);
    }

    [Fact]
    public async Task The_background_sees_to_what_is_published_while_it_runs()
    {
        await using var portal = await PortalFactory.OpenAsync();
        await PublicationTests.SetAsync(portal);
        _ = portal.NewVisitor();
        var id = await PublicationTests.PublishAsync(portal);

        await SeenToAsync(portal, id);
    }

    [Fact]
    public async Task Whoever_is_told_and_never_answers_holds_up_no_check()
    {
        await using var silent = await OtherServer.OpenAsync();
        silent.IsSilent = true;
        await using var portal = await PortalFactory.OpenAsync(change: services =>
            services.AddHttpClient(Announcement.Client, c => c.Timeout = Timeout.InfiniteTimeSpan));
        await PublicationTests.SetAsync(portal, site => site with
        {
            IndexNowKey = "0123456789abcdef",
            IndexNowEndpoint = new Uri(silent.Address, "/indexnow").AbsoluteUri,
        });
        _ = portal.NewVisitor();
        var id = await PublicationTests.PublishAsync(portal);
        await portal.UntilAsync(() =>
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(silent.All.Count > 0);
        });

        await SeenToAsync(portal, id, PublicationChecks.Kinds);

        var told = (await PublicationTests.StepsAsync(portal, id)).Single(s => s.Kind == PublicationStepKind.IndexNow);
        Assert.Equal((StepState.Waiting, 1), (told.State, told.Attempts));
    }

    /// <summary>The clock goes on only while nobody is at a step: what takes real time takes none of a lease.</summary>
    private static async Task SeenToAsync(
        PortalFactory portal, long id, IReadOnlyList<PublicationStepKind>? kinds = null)
    {
        var patience = Stopwatch.StartNew();
        async Task<List<PublicationStep>> StepsAsync() =>
            [.. (await PublicationTests.StepsAsync(portal, id)).Where(s => kinds?.Contains(s.Kind) != false)];
        var steps = await StepsAsync();
        while (steps.Any(s => s.State == StepState.Waiting) && patience.Elapsed < TimeSpan.FromMinutes(2))
        {
            if (steps.All(s => s.LeasedUntil is null))
            {
                portal.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            await Task.Delay(100, Token);
            steps = await StepsAsync();
        }

        Assert.All(steps.Take(5), s => Assert.Equal((s.Kind, StepState.Done, 1), (s.Kind, s.State, s.Attempts)));
        Assert.Empty(portal.Logs.Of(Serilog.Events.LogEventLevel.Error));
    }

    /// <summary>Something that holds the server's own start up.</summary>
    private sealed class SlowStart : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) =>
            Task.Delay(TimeSpan.FromSeconds(3), cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
