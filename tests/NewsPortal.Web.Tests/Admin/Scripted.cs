using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>What the desk's scripts send.</summary>
internal static class Scripted
{
    public static string TokenOf(this WebPage page, string form) =>
        page.The(form + " [name=__RequestVerificationToken]").GetAttribute("value")!;

    public static Task<WebPage> PostAsync(
        this Visitor visitor, string path, string token, params (string Name, string Value)[] fields) =>
        visitor.PostAsync(path, token, fields, null);

    /// <summary>One file with its words, as the uploader sends it.</summary>
    public static async Task<WebPage> PostAsync(
        this Visitor visitor, string path, string token, (string Name, string Value)[] fields,
        (string Name, byte[] Content)? file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
        };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        if (file is { } sent)
        {
            content.Add(new ByteArrayContent(sent.Content), "Files", sent.Name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = content, Headers = { { "X-Requested-With", "XMLHttpRequest" } },
        };
        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await WebPage.ReadAsync(answer);
    }
}
