using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class NewsEventForm
{
    public int Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }
    public string? Standfirst { get; set; }
    public int? CoverMediaId { get; set; }
    public NewsEventState State { get; set; }
    public int Position { get; set; }
    public long Version { get; set; }

    public static NewsEventForm From(NewsEvent newsEvent) => new()
    {
        Id = newsEvent.Id,
        Name = newsEvent.Name,
        Slug = newsEvent.Slug,
        Standfirst = newsEvent.Standfirst,
        CoverMediaId = newsEvent.CoverMediaId,
        State = newsEvent.State,
        Position = newsEvent.Position,
        Version = newsEvent.Version,
    };

    public NewsEvent ToEvent(int id) => new()
    {
        Id = id,
        Name = VietnameseText.CleanLine(Name),
        Slug = SlugOrName.Of(Slug, Name),
        Standfirst = VietnameseText.CleanLine(Standfirst),
        CoverMediaId = CoverMediaId > 0 ? CoverMediaId : null,
        State = State,
        Position = Position,
        Version = Version,
    };

    public IReadOnlyList<ComparedField> ComparedTo(NewsEvent theirs, Func<NewsEventState, string> words) =>
    [
        ComparedField.Of("Event.Name", theirs.Name, Name),
        ComparedField.Of("Event.Slug", theirs.Slug, Slug),
        ComparedField.Of("Event.Standfirst", theirs.Standfirst, Standfirst),
        ComparedField.Of("Event.Cover", theirs.CoverMediaId, CoverMediaId),
        ComparedField.Of("Event.State", words(theirs.State), words(State)),
        ComparedField.Of("Event.Position", theirs.Position, Position),
    ];
}
