using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Accounts of the newsroom: ASP.NET Core Identity with a cookie. Where they are stored and what a password must be is
/// AddNewsPortal's business.
/// </summary>
internal static class Accounts
{
    public const string SignInPath = "/admin/dang-nhap";
    public const string AccessDeniedPath = "/admin/khong-duoc-phep";

    private static readonly TimeSpan SessionTime = TimeSpan.FromHours(12);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<StaffUser, IdentityRole<int>>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(Configure);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
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
