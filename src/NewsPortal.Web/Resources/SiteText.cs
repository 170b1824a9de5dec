namespace NewsPortal.Web;

/// <summary>Words readers see: Resources/SiteText.vi.resx and .en.resx.</summary>
public sealed class SiteText;
