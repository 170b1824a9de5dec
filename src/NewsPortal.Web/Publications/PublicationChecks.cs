using System.Text.Json;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>Looks at what readers and crawlers see after a publication.</summary>
internal sealed class PublicationChecks(
    PublicationReader reader, PageCheck page, ListCheck lists, SitemapCheck sitemaps, StructuredDataCheck data)
{
    public static readonly IReadOnlyList<PublicationStepKind> Kinds =
    [
        PublicationStepKind.Page, PublicationStepKind.Lists, PublicationStepKind.Feeds, PublicationStepKind.Sitemaps,
        PublicationStepKind.StructuredData,
    ];

    /// <summary>For one check with all its pages: a round's checks end within their lease.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<StepReport> CheckAsync(PublicationStep step, SiteSettings site, CancellationToken ct)
    {
        var publication = await reader.ReadAsync(step, site, ct);
        if (publication.IsOvertaken)
        {
            return new StepReport(StepState.NotWanted, new StepAnswer(StepAnswerCode.Overtaken));
        }

        var answer = await AnswerAsync(publication, ct);
        var isRight = answer.Code is StepAnswerCode.Right or StepAnswerCode.Gone or StepAnswerCode.NotListed;
        return new StepReport(isRight ? StepState.Done : StepState.Waiting, answer);
    }

    private async Task<StepAnswer> AnswerAsync(Publication publication, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            return await (publication.Step.Kind switch
            {
                PublicationStepKind.Page => page.CheckAsync(publication, patience.Token),
                PublicationStepKind.Lists => lists.CheckListsAsync(publication, patience.Token),
                PublicationStepKind.Feeds => lists.CheckFeedsAsync(publication, patience.Token),
                PublicationStepKind.Sitemaps => sitemaps.CheckAsync(publication, patience.Token),
                _ => data.CheckAsync(publication, patience.Token),
            });
        }
        catch (JsonException)
        {
            return new StepAnswer(StepAnswerCode.NoData);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            // Whatever one answer was like, the others have their turn.
            return new StepAnswer(StepAnswerCode.Unreachable, e.Message);
        }
    }
}
