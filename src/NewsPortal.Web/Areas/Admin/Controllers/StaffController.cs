using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Tài khoản của tòa soạn.</summary>
[Route("admin/tai-khoan")]
[Authorize(Policy = Policies.Administration)]
public sealed class StaffController(
    StaffEditor accounts, StaffAccess access, SignInManager<StaffUser> signIn, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await accounts.AllAsync(ct));

    [HttpGet("tao")]
    public IActionResult Create() => View(new StaffForm());

    [HttpPost("tao")]
    public async Task<IActionResult> Create(StaffForm form, CancellationToken ct)
    {
        var (user, password, reasons) = await accounts.CreateAsync(form, Me, ct);
        Refuse(reasons);
        return reasons.Count > 0 ? View(form) : Reveal(user, password);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id) =>
        await accounts.FindAsync(id) is { } user ? View(await accounts.FormOfAsync(user, Me)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, StaffForm form, CancellationToken ct)
    {
        if (await accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        var reasons = await accounts.ChangeAsync(user, form, Me, ct);
        if (reasons.Count == 0)
        {
            if (user.Id == Me.Id)
            {
                await signIn.RefreshSignInAsync(user);
            }

            Say("Staff.Saved", user.DisplayName);
            return RedirectToAction(nameof(Index));
        }

        Refuse(reasons);
        var stored = await accounts.FormOfAsync(user, Me);
        stored.DisplayName = form.DisplayName;
        stored.Roles = form.Roles;
        return View("Edit", stored);
    }

    [HttpPost("{id:int}/khoa")]
    public async Task<IActionResult> Lock(int id, CancellationToken ct)
    {
        if (await accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        Answer(await access.LockAsync(user, Me, ct), "Staff.Locked", user);
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/mo-khoa")]
    public async Task<IActionResult> Unlock(int id, CancellationToken ct)
    {
        if (await accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        Answer(await access.UnlockAsync(user, Me, ct), "Staff.Unlocked", user);
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/dat-lai-mat-khau")]
    public async Task<IActionResult> ResetPassword(int id, CancellationToken ct)
    {
        if (id == Me.Id)
        {
            return RedirectToAction("Edit", "Password");
        }

        if (await accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        var (password, reasons) = await access.ResetPasswordAsync(user, Me, ct);
        if (reasons.Count == 0)
        {
            return Reveal(user, password);
        }

        Warn(reasons);
        return RedirectToAction(nameof(Edit), new { id });
    }

    private void Answer(IReadOnlyList<Reason> reasons, string done, StaffUser user)
    {
        if (reasons.Count > 0)
        {
            Warn(reasons);
        }
        else
        {
            Say(done, user.DisplayName);
        }
    }

    /// <summary>In the answer itself and nowhere else: the password is not stored, not even for a redirect.</summary>
    private ViewResult Reveal(StaffUser user, string password) =>
        View("Password", new OneTimePasswordPage(user.Id, user.DisplayName, user.Email ?? string.Empty, password));
}
