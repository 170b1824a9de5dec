using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Cài đặt của tòa soạn.</summary>
[Route("admin/cai-dat")]
[Authorize(Policy = Policies.Administration)]
public sealed class SettingsController(ISiteSettings settings, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken ct) => View(await settings.GetAsync(ct));

    [HttpPost("")]
    public async Task<IActionResult> Save(SiteSettings form, CancellationToken ct)
    {
        var yours = form.Cleaned();
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), form);
        }

        var result = await settings.SaveAsync(yours, Me, ct);
        if (result.Done)
        {
            Say("Settings.Saved");
            return RedirectToAction(nameof(Edit));
        }

        if (result.Conflict)
        {
            var theirs = await settings.GetAsync(ct);
            return Overtaken(nameof(Edit), yours with { Version = theirs.Version }, yours.ComparedTo(theirs));
        }

        Refuse(result.Reasons);
        return View(nameof(Edit), form);
    }

    /// <summary>Fills in a fresh key; it counts once the form is saved.</summary>
    [HttpPost("tao-khoa")]
    public IActionResult NewKey(SiteSettings form)
    {
        const int Length = 32;
        ModelState.Clear();
        return View(
            nameof(Edit), form with { IndexNowKey = RandomNumberGenerator.GetHexString(Length, lowercase: true) });
    }
}
