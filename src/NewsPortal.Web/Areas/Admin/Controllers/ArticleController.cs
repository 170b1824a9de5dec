using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Viết và sửa bài. What else is done to a story stands in ArticleWorkflowController.</summary>
[Route("admin/bai-viet")]
public sealed class ArticleController(
    EditorialDesk desk, IArticleRepository articles, ArticleEditor editor, DatabaseOutage outage,
    IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("tao")]
    public async Task<IActionResult> Create(CancellationToken ct) => await ShowAsync(new ArticleInput(), null, ct);

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) =>
        await articles.FindAsync(id, ct) is { } article
            ? await ShowAsync(await editor.InputOfAsync(article, ct), article, ct)
            : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:long}")]
    public async Task<IActionResult> Save(long id, ArticleInput input, ArticleIntent intent, CancellationToken ct)
    {
        try
        {
            return await TryAsync(id, input, intent, ct);
        }
        catch (Exception e) when (outage.Explains(e))
        {
            // Most often the database is only busy writing: it can be read, and the form stay as it was.
            ModelState.Clear();
            Refuse(new Reason(string.Empty, "DatabaseAway"));
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "30";
            return await ShowAsync(input, await articles.FindAsync(id, ct), ct);
        }
    }

    /// <summary>
    /// A button of the panel of related stories: saves nothing, and answers with the panel as the button leaves it,
    /// without a script with the whole form.
    /// </summary>
    [HttpPost("tao/tin-lien-quan")]
    [HttpPost("{id:long}/tin-lien-quan")]
    public async Task<IActionResult> Relate(long id, ArticleInput input, string? move, CancellationToken ct)
    {
        ModelState.Clear();
        var done = RelatedMove.Read(move);
        done.ApplyTo(input);
        return Request.Headers.XRequestedWith.Count > 0
            ? ViewComponent("RelatedPanel", new { input, articleId = id, move = done })
            : await ShowAsync(input, await articles.FindAsync(id, ct), ct, move: done);
    }

    private async Task<IActionResult> TryAsync(long id, ArticleInput input, ArticleIntent intent, CancellationToken ct)
    {
        var stored = await articles.FindAsync(id, ct);
        var draft = input.ToDraft(stored);
        Refuse(await editor.CheckChoicesAsync(draft.Content, ct));
        Refuse(FrozenSlug.Check(input, stored));
        if (!ModelState.IsValid)
        {
            Refuse(ArticleRules.Check(ArticleRules.Clean(draft.Content), draft.TagNames));
            return await ShowAsync(input, stored, ct);
        }

        var saved = id == 0
            ? await desk.CreateAsync(draft, Me, ct)
            : await desk.SaveAsync(id, input.Version, draft, Me, ct);
        return saved.Done ? await FollowAsync(saved, input, intent, ct) : await RefuseAsync(id, saved, input, ct);
    }

    /// <summary>What the pressed button wanted after saving.</summary>
    private async Task<IActionResult> FollowAsync(
        SaveResult saved, ArticleInput input, ArticleIntent intent, CancellationToken ct)
    {
        var result = await MoveAsync(saved, intent, ct);
        if (!result.Done)
        {
            // What was typed is saved by now; only the second step was refused.
            input.Version = saved.Version;
            ModelState.Remove(nameof(input.Version));
            Refuse(new Reason(string.Empty, "SavedNotPublished"));
            return await RefuseAsync(saved.Id, result, input, ct);
        }

        Say(intent switch
        {
            ArticleIntent.Preview => "Article.Did.Preview",
            ArticleIntent.Publish => "Article.Did.Publish",
            ArticleIntent.Update => "Article.Did.Update",
            _ => "Article.Did.Save",
        });
        return intent == ArticleIntent.Preview
            ? RedirectToAction("Show", "ArticlePreview", new { id = saved.Id })
            : RedirectToAction(nameof(Edit), new { id = saved.Id });
    }

    /// <summary>A database that goes away now has the text already: only the move is refused.</summary>
    private async Task<SaveResult> MoveAsync(SaveResult saved, ArticleIntent intent, CancellationToken ct)
    {
        try
        {
            return intent switch
            {
                ArticleIntent.Publish => await desk.PublishAsync(saved.Id, saved.Version, Me, ct),
                ArticleIntent.Update => await desk.UpdateAsync(saved.Id, saved.Version, Me, ct),
                _ => saved,
            };
        }
        catch (Exception e) when (outage.Explains(e))
        {
            return SaveResult.Refused(new Reason(string.Empty, "DatabaseBusy"));
        }
    }

    private async Task<IActionResult> RefuseAsync(long id, SaveResult result, ArticleInput input, CancellationToken ct)
    {
        var article = await articles.FindAsync(id, ct);
        Refuse(result.Reasons);
        if (!result.Conflict || article is null)
        {
            return article is null && id != 0 ? NotFound() : await ShowAsync(input, article, ct);
        }

        // From here on the form stands on the newest version: saving it again is a decision, not an accident.
        input.Version = article.Version;
        ModelState.Remove(nameof(input.Version));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAsync(input, article, ct, await editor.InputOfAsync(article, ct));
    }

    private async Task<ViewResult> ShowAsync(
        ArticleInput input, Article? article, CancellationToken ct, ArticleInput? theirs = null,
        RelatedMove? move = null)
    {
        var page = await editor.PageAsync(input, article, Me, ct);
        return View("Edit", page with
        {
            Move = move,
            PublicPath = article is { IsLive: true } ? await articles.FindPublicPathAsync(article.Id, ct) : null,
            Theirs = theirs,
        });
    }
}
