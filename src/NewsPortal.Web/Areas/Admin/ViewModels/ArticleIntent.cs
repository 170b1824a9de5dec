namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Which button of the editor was pressed. Every one saves first.</summary>
public enum ArticleIntent
{
    Save,
    Preview,
    Publish,
    Update,
}
