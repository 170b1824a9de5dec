using System.Globalization;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What a button of the panel of related stories does.</summary>
public enum RelatedVerb
{
    /// <summary>Looks for stories to pin.</summary>
    Find,
    Pin,
    Unpin,
    Up,
    Down,
    Exclude,
    Include,
}

/// <summary>One press of such a button; nothing is saved by it.</summary>
public sealed record RelatedMove(RelatedVerb Verb, long Id)
{
    /// <summary>As the button sends it: <c>Pin:1024</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verb}:{Id}");

    public static RelatedMove Read(string? sent)
    {
        var parts = (sent ?? string.Empty).Split(':');
        return parts.Length == 2 && Enum.TryParse<RelatedVerb>(parts[0], out var verb) && Enum.IsDefined(verb)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new RelatedMove(verb, id)
            : new RelatedMove(RelatedVerb.Find, 0);
    }

    public void ApplyTo(ArticleInput input)
    {
        var (pinned, at) = (input.RelatedIds, input.RelatedIds.IndexOf(Id));
        switch (Verb)
        {
            case RelatedVerb.Pin when at < 0:
                pinned.Add(Id);
                input.UnrelatedIds.Remove(Id);
                break;
            case RelatedVerb.Unpin:
                pinned.Remove(Id);
                break;
            case RelatedVerb.Up when at > 0:
                (pinned[at - 1], pinned[at]) = (pinned[at], pinned[at - 1]);
                break;
            case RelatedVerb.Down when at >= 0 && at < pinned.Count - 1:
                (pinned[at + 1], pinned[at]) = (pinned[at], pinned[at + 1]);
                break;
            case RelatedVerb.Exclude when !input.UnrelatedIds.Contains(Id):
                pinned.Remove(Id);
                input.UnrelatedIds.Add(Id);
                break;
            case RelatedVerb.Include:
                input.UnrelatedIds.Remove(Id);
                break;
        }
    }
}
