namespace NewsPortal.Web;

/// <summary>Words editors see: Resources/DeskText.vi.resx and .en.resx.</summary>
public sealed class DeskText;
