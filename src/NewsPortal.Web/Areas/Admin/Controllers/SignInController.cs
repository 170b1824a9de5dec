using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Audit;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Đăng nhập, đăng xuất.</summary>
[Area("Admin")]
[AllowAnonymous]
[Route("admin")]
[TypeFilter<StaleTokenFilter>]
public sealed class SignInController(
    SignInManager<StaffUser> signIn, IAuditTrail audit, KeptForms keptForms, DatabaseOutage outage,
    IStringLocalizer<DeskText> text) : Controller
{
    [HttpGet("dang-nhap")]
    public IActionResult Index(string? returnUrl) =>
        User.Identity is { IsAuthenticated: true } ? GoOn(returnUrl) : View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("dang-nhap")]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(form.Email) || string.IsNullOrEmpty(form.Password))
        {
            return Refused(form, "SignInIncomplete");
        }

        try
        {
            return await TryAsync(form, ct);
        }
        catch (Exception e) when (outage.Explains(e))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "30";
            return Refused(form, "DatabaseAway");
        }
    }

    [HttpPost("dang-xuat")]
    public async Task<IActionResult> Leave()
    {
        await signIn.SignOutAsync();
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> TryAsync(SignInForm form, CancellationToken ct)
    {
        var user = await signIn.UserManager.FindByNameAsync(form.Email!.Trim());
        if (user is null)
        {
            // As slow as a wrong password: the time must not tell which addresses have an account.
            signIn.UserManager.PasswordHasher.HashPassword(new StaffUser(), form.Password!);
            return Refused(form, "SignInWrong");
        }

        var result = await signIn.PasswordSignInAsync(
            user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        var action = result.Succeeded ? "SignIn" : result.IsLockedOut ? "SignInLockedOut" : "SignInFailed";
        await audit.RecordAsync("Staff." + action, user.Id, user.Id, user.DisplayName, string.Empty, ct);
        return !result.Succeeded ? Refused(form, result.IsLockedOut ? "LockedOut" : "SignInWrong")
            : keptForms.Open(form.Kept) is { } kept ? await ShowKeptAsync(kept, user)
            : GoOn(form.ReturnUrl);
    }

    /// <summary>Shown in the answer itself: its antiforgery token must be made for the one just signed in.</summary>
    private async Task<IActionResult> ShowKeptAsync(KeptForm kept, StaffUser user)
    {
        HttpContext.User = await signIn.CreateUserPrincipalAsync(user);
        return View("Resend", new ResendPage(kept, ResendCause.SignedInAgain));
    }

    private ViewResult Refused(SignInForm form, string code)
    {
        ModelState.Clear();
        ModelState.AddModelError(string.Empty, text["Reason." + code]);
        return View(nameof(Index), form);
    }

    private LocalRedirectResult GoOn(string? returnUrl) =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/admin");
}
