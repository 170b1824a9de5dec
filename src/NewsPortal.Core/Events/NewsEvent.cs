using NewsPortal.Core.Common;

namespace NewsPortal.Core.Events;

/// <summary>Đang diễn ra, đã kết thúc.</summary>
public enum NewsEventState
{
    Running = 0,
    Ended = 1,
}

/// <summary>Dòng sự kiện: a running story that gathers articles.</summary>
public sealed class NewsEvent : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>Unique.</summary>
    public string Slug { get; set; } = string.Empty;
    public string Standfirst { get; set; } = string.Empty;
    public int? CoverMediaId { get; set; }
    public NewsEventState State { get; set; }

    /// <summary>Pinned order on the events strip and index: ascending, then the newest.</summary>
    public int Position { get; set; }
    public long Version { get; set; }
}
