namespace NewsPortal.Core.Articles;

/// <summary>
/// Where a story stands, in the newsroom's chain: Nháp, Chờ biên tập, Đang biên tập, Trả lại, Chờ duyệt, Chờ xuất bản,
/// Hẹn giờ, Đã xuất bản, Đã gỡ, Lưu trữ. The numbers are stored: never renumber.
/// </summary>
public enum ArticleState
{
    Draft = 0,
    Submitted = 1,
    Editing = 2,
    Returned = 3,
    AwaitingApproval = 4,
    Approved = 5,
    Scheduled = 6,
    Published = 7,
    Withdrawn = 8,
    Archived = 9,
}
