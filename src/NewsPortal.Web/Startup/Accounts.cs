using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Web.Startup;

/// <summary>Accounts of the newsroom: ASP.NET Core Identity with a cookie. Where they are stored is AddNewsPortal's business.</summary>
internal static class Accounts
{
    public const string SignInPath = "/admin/dang-nhap";
    public const string AccessDeniedPath = "/admin/khong-duoc-phep";

    private const int FailuresBeforeLockout = 5;
    private static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan SessionTime = TimeSpan.FromHours(12);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<StaffUser, IdentityRole<int>>(Configure)
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(Configure);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
        options.Lockout.DefaultLockoutTimeSpan = LockoutTime;
        // Length protects, rules about signs only annoy: NIST SP 800-63B, 5.1.1.2.
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase =
            options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "newsportal";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.ExpireTimeSpan = SessionTime;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.AccessDeniedPath = AccessDeniedPath;
    }
}
