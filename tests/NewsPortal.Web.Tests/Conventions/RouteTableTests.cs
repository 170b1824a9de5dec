using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>
/// routes.approved.txt is the site map: every route with its methods and who may use it. After a wanted change copy
/// routes.actual.txt, written beside the test program, over it.
/// </summary>
public sealed class RouteTableTests
{
    private const string Approved = "tests/NewsPortal.Web.Tests/Conventions/routes.approved.txt";
    private const string Nobody = "NOBODY (no policy)";

    [Fact]
    public async Task Every_route_is_approved_with_its_role()
    {
        var actual = await TableAsync();
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "routes.actual.txt"), actual, Token);
        var approved = await File.ReadAllLinesAsync(Path.Combine(SourceTree.Root, Approved), Token);

        Offenders.None(
            actual.Except(approved).Select(r => "not approved: " + r)
                .Concat(approved.Except(actual).Select(r => "no longer there: " + r)));
    }

    [Fact]
    public async Task Every_route_names_who_may_use_it() =>
        Offenders.None((await TableAsync()).Where(r => r.Contains(Nobody, StringComparison.Ordinal)));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<List<string>> TableAsync()
    {
        await using var portal = await PortalFactory.OpenAsync();
        var endpoints = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        return [.. endpoints.Where(e => !IsFile(e)).Select(Line).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Style sheets, scripts and fonts have a route each, named by their content.</summary>
    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(m => m.GetType().Name is "StaticAssetDescriptor" or "StaticAssetsEndpointMetadata"
            || m.GetType().FullName!.Contains("StaticAsset", StringComparison.Ordinal));

    private static string Line(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["any"];
        var pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        return $"{string.Join(',', methods.Where(m => m != "HEAD")),-5} {pattern,-60} {Who(endpoint)}";
    }

    private static string Who(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "everyone";
        }

        var policies = endpoint.Metadata.OfType<IAuthorizeData>()
            .Select(a => a.Policy).OfType<string>().Distinct().ToList();
        return policies.Count > 0 ? string.Join(" and ", policies) : Nobody;
    }
}
