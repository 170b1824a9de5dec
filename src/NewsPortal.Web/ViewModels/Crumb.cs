namespace NewsPortal.Web.ViewModels;

/// <summary>
/// One step of the way from the front page to this page; the trail and its structured data show the same.
/// </summary>
public sealed record Crumb(string Name, string Path);
