namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>A text written in Markdown, with its toolbar and its preview.</summary>
public sealed record MarkdownField(string Name, string Label, string Value, int Rows);

/// <summary>A picture that stands for something: a story's lead, an event's cover.</summary>
public sealed record PictureField(string Name, string Label, string? Hint, Core.Media.MediaAsset? Chosen, int? Value)
{
    /// <summary>One clear pixel, for the image that waits hidden until a picture is chosen.</summary>
    public const string Blank =
        "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
}
