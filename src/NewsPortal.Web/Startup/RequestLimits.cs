using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace NewsPortal.Web.Startup;

/// <summary>
/// How much a request may carry. The library refuses a picture over 20 MB with a sentence by the field; the limit here
/// lies above that, so that the sentence can be said.
/// </summary>
internal static class RequestLimits
{
    private const int Megabyte = 1024 * 1024;

    // Bytes of a body taken in before anybody asks for them: a hundred uploads wait for their turn in memory.
    private const int Unread = 128 * 1024;

    // A search for ten thousand Vietnamese letters is cut short by us, with a page; the server's own answer to a long
    // address has no words.
    private const int Address = 100_000;

    /// <summary>Bytes of one request's body.</summary>
    public const int Request = 48 * Megabyte;

    /// <summary>
    /// Bytes that somebody who is not signed in may send to the desk: a text of the greatest length, three bytes a
    /// letter and three signs a byte, goes through the sign-in page; pictures do not.
    /// </summary>
    public const int Stranger = 4 * Megabyte;

    // 400,000 characters of Vietnamese, three bytes each, three signs a byte when posted as a plain form, and room for
    // the text that is too long to be saved but must be shown again.
    private const int Text = 16 * Megabyte;

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddSingleton(_ => ThrottledStream.NewPace());
        services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = Request;
            o.Limits.MaxRequestLineSize = Address;
        });
        services.Configure<SocketTransportOptions>(o => o.MaxReadBufferSize = Unread);
        services.Configure<FormOptions>(o =>
        {
            o.MultipartBodyLengthLimit = Request;
            o.BufferBodyLengthLimit = Request;
            o.ValueLengthLimit = Text;
        });
    }
}
