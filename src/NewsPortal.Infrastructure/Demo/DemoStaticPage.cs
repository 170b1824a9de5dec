namespace NewsPortal.Infrastructure.Demo;

/// <summary>A static page of the demo newsroom; its file's name is its slug.</summary>
internal sealed record DemoStaticPage(string Slug, string Name, string Description, string Body)
{
    private static readonly string[] Keys = ["title", "description"];

    public static DemoStaticPage Read(DemoFile file)
    {
        var header = DemoHeader.Read(file, Keys);
        var body = string.Join('\n', file.Lines.Skip(header.BodyStart)).Trim();
        return new DemoStaticPage(file.Name, header["title"], header["description"], body);
    }
}
