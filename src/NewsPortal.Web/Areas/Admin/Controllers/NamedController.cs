using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>
/// The form of things with a name: shown, and after a save left for their list, or shown again with what is wrong or
/// with both texts.
/// </summary>
public abstract class NamedController<TForm, TThing>(IStringLocalizer<DeskText> text) : DeskController(text)
    where TForm : NamedForm
    where TThing : Named
{
    private const string Form = "Edit";

    protected abstract Task<TThing?> FindThingAsync(int id, CancellationToken ct);

    protected abstract IReadOnlyList<ComparedField> Compare(TForm mine, TThing theirs);

    /// <summary>Fetches what the page shows beside the fields.</summary>
    protected virtual Task PrepareAsync(TForm form, CancellationToken ct) => Task.CompletedTask;

    protected async Task<ViewResult> ShowAsync(TForm form, CancellationToken ct)
    {
        await PrepareAsync(form, ct);
        return View(Form, form);
    }

    /// <param name="said">Key of the sentence about success, with the name in it.</param>
    protected async Task<IActionResult> AnswerAsync(SaveResult result, TForm form, string said, CancellationToken ct)
    {
        if (result.Done)
        {
            Say(said, form.Name ?? string.Empty);
            return RedirectToAction("Index");
        }

        if (!result.Conflict)
        {
            Refuse(result.Reasons);
            return await ShowAsync(form, ct);
        }

        if (await FindThingAsync(form.Id, ct) is not { } theirs)
        {
            return NotFound();
        }

        form.Version = theirs.Version;
        await PrepareAsync(form, ct);
        return Overtaken(Form, form, Compare(form, theirs));
    }
}
