using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Đổi mật khẩu của mình.</summary>
[Route("admin/mat-khau")]
public sealed class PasswordController(
    SignInManager<StaffUser> signIn, IAuditTrail audit, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public IActionResult Edit() => View(new PasswordForm());

    [HttpPost("")]
    public async Task<IActionResult> Save(PasswordForm form, CancellationToken ct)
    {
        var users = signIn.UserManager;
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        Refuse(await CheckAsync(form, user));
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), new PasswordForm());
        }

        await signIn.RefreshSignInAsync(user);
        await audit.RecordAsync("Staff.ChangePassword", user.Id, user.Id, user.DisplayName, string.Empty, ct);
        Say("Password.Changed");
        return LocalRedirect("/admin");
    }

    private async Task<IReadOnlyList<Reason>> CheckAsync(PasswordForm form, StaffUser user)
    {
        if (form.NewPassword != form.RepeatedPassword)
        {
            return [new Reason(nameof(form.RepeatedPassword), "PasswordsDiffer")];
        }

        if (form.NewPassword == form.OldPassword)
        {
            return [new Reason(nameof(form.NewPassword), "PasswordUnchanged")];
        }

        if (await signIn.UserManager.IsLockedOutAsync(user))
        {
            return [new Reason(nameof(form.OldPassword), "LockedOut")];
        }

        var result = await signIn.UserManager.ChangePasswordAsync(
            user, form.OldPassword ?? string.Empty, form.NewPassword ?? string.Empty);
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch)))
        {
            // Guesses at an open desk count like guesses at its door.
            await signIn.UserManager.AccessFailedAsync(user);
        }
        else if (result.Succeeded)
        {
            result = await signIn.UserManager.RemoveClaimAsync(user, OneTimePassword.Mark);
        }

        return [.. result.Errors.Select(e => e.ToReason(nameof(form.NewPassword)))];
    }
}
