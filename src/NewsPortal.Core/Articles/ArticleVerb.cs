namespace NewsPortal.Core.Articles;

/// <summary>
/// What the desk does to an article. Every one leaves an audit entry of the same name. The numbers are stored: never
/// renumber.
/// </summary>
public enum ArticleVerb
{
    Save = 0,
    Submit = 1,
    Take = 2,
    Return = 3,
    Release = 4,
    Approve = 5,
    Schedule = 6,
    Unschedule = 7,
    Publish = 8,
    Update = 9,
    Withdraw = 10,
    Archive = 11,
    Restore = 12,
}
