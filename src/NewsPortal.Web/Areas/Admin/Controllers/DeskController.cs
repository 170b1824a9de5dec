using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>What every page of the desk shares: who acts, what is said, what is refused.</summary>
[Area("Admin")]
[Authorize(Policy = Policies.Desk)]
[TypeFilter<StaleTokenFilter>]
[TypeFilter<OneTimePasswordFilter>]
public abstract class DeskController(IStringLocalizer<DeskText> text) : Controller
{
    /// <summary>Key of the one sentence the next page shows.</summary>
    public const string Said = "Said";
    public const string Warned = "Warned";

    protected IStringLocalizer<DeskText> Text => text;

    protected Staff Me => User.ToStaff();

    protected void Say(string key, params object[] arguments) => TempData[Said] = text[key, arguments].Value;

    /// <summary>As <see cref="Say"/>, for a move that was refused.</summary>
    protected void Warn(IEnumerable<Reason> reasons) =>
        TempData[Warned] = string.Join(' ', reasons.Select(r => text["Reason." + r.Code, r.Arguments].Value));

    /// <summary>Puts each reason beside its field.</summary>
    protected void Refuse(params IEnumerable<Reason> reasons)
    {
        foreach (var reason in reasons)
        {
            ModelState.AddModelError(reason.Field, text["Reason." + reason.Code, reason.Arguments]);
        }
    }

    /// <summary>
    /// Shows the form again above which both texts stand; the form then carries the newest version, so that the next
    /// save goes on top of it.
    /// </summary>
    protected ViewResult Overtaken(string view, object form, IReadOnlyList<ComparedField> fields)
    {
        ModelState.Clear();
        ViewData[ComparedField.Key] = fields;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(view, form);
    }
}
