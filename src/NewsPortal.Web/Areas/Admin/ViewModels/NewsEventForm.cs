using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class NewsEventForm : NamedForm
{
    public string? Standfirst { get; set; }
    public int? CoverMediaId { get; set; }
    public NewsEventState State { get; set; }
    public int Position { get; set; }

    public static NewsEventForm From(NewsEvent newsEvent) => Fill(new NewsEventForm
    {
        Standfirst = newsEvent.Standfirst,
        CoverMediaId = newsEvent.CoverMediaId,
        State = newsEvent.State,
        Position = newsEvent.Position,
    }, newsEvent);

    public NewsEvent ToEvent() => Fill(new NewsEvent
    {
        Standfirst = VietnameseText.CleanLine(Standfirst),
        CoverMediaId = CoverMediaId > 0 ? CoverMediaId : null,
        State = State,
        Position = Position,
    });

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
