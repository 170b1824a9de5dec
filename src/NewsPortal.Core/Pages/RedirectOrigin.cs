namespace NewsPortal.Core.Pages;

/// <summary>Where a redirect comes from. The numbers are stored: never renumber.</summary>
public enum RedirectOrigin
{
    /// <summary>Left behind when something got another slug.</summary>
    Rename = 0,
    Manual = 1,
    Import = 2,
}
