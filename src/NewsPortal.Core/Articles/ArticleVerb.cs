namespace NewsPortal.Core.Articles;

/// <summary>What the desk does to an article. Every one leaves an audit entry of the same name.</summary>
public enum ArticleVerb
{
    Save,
    Submit,
    Take,
    Return,
    Release,
    Approve,
    Schedule,
    Unschedule,
    Publish,
    Update,
    Withdraw,
    Archive,
    Restore,
}
