using Microsoft.AspNetCore.Authorization;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Names of the policies a controller may ask for; who passes stands in Core's <see cref="StaffDuties"/>.
/// </summary>
public static class Policies
{
    public const string Desk = nameof(StaffDuties.Desk);
    public const string Editing = nameof(StaffDuties.Editing);
    public const string Structure = nameof(StaffDuties.Structure);
    public const string Addresses = nameof(StaffDuties.Addresses);
    public const string Administration = nameof(StaffDuties.Administration);

    internal static void AddPolicies(this IServiceCollection services)
    {
        var nobody = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
        services.AddAuthorizationBuilder()
            .AddPolicy(Desk, p => p.RequireRole(Names(StaffDuties.Desk)))
            .AddPolicy(Editing, p => p.RequireRole(Names(StaffDuties.Editing)))
            .AddPolicy(Structure, p => p.RequireRole(Names(StaffDuties.Structure)))
            .AddPolicy(Addresses, p => p.RequireRole(Names(StaffDuties.Addresses)))
            .AddPolicy(Administration, p => p.RequireRole(Names(StaffDuties.Administration)))
            .SetDefaultPolicy(nobody)
            .SetFallbackPolicy(nobody);
    }

    private static IEnumerable<string> Names(IEnumerable<StaffRole> roles) => roles.Select(r => r.ToString());
}
