using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>The two kinds of <c>:::</c> … <c>:::</c>: chùm ảnh and a boxed aside.</summary>
internal static class Container
{
    public const string Gallery = "gallery";
    public const string Box = "box";

    public static bool IsKind(string name) => name is Gallery or Box;

    public static bool IsGallery(ContainerBlock block) => block is CustomContainer { Info: Gallery };
}
