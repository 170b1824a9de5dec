using NewsPortal.Core.Common;

namespace NewsPortal.Core.Events;

/// <summary>Đang diễn ra, đã kết thúc.</summary>
public enum NewsEventState
{
    Running = 0,
    Ended = 1,
}

/// <summary>Dòng sự kiện: a running story that gathers articles.</summary>
public sealed class NewsEvent : Named
{
    public string Standfirst { get; set; } = string.Empty;
    public int? CoverMediaId { get; set; }
    public NewsEventState State { get; set; }

    /// <summary>Pinned order on the events strip and index: ascending, then the newest.</summary>
    public int Position { get; set; }
}
