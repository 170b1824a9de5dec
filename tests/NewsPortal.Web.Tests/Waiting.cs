using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests;

internal static class Waiting
{
    /// <summary>Lets the portal's clock run, second by second, until its background has done it.</summary>
    public static async Task UntilAsync(this PortalFactory portal, Func<Task<bool>> isDone)
    {
        const int Tries = 400;
        for (var tried = 0; tried < Tries; tried++)
        {
            if (await isDone())
            {
                return;
            }

            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            // Slowly: on a busy machine the clock must not outrun what takes real time, or leases end under way.
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The background did not do it.");
    }
}
