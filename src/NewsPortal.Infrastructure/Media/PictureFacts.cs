using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>What decoding a picture tells.</summary>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Focus">Where the eye goes first, as libvips guesses.</param>
/// <param name="Likeness">64-bit difference hash.</param>
internal sealed record PictureFacts(int Width, int Height, FocalPoint Focus, long Likeness);
