using System.Runtime.CompilerServices;

namespace NewsPortal.Web.Tests;

/// <summary>
/// Where bodies are buffered while these tests run: a folder of this process alone, so that what is left in it was left
/// by us. ASP.NET Core reads the variable once.
/// </summary>
internal static class UploadBuffers
{
    /// <summary>For tests that look into the folder or fill it: they run when no other test does.</summary>
    public const string Alone = "Upload buffers";

    public static string Folder { get; } = Directory.CreateTempSubdirectory("newsportal-buffers-").FullName;

    [ModuleInitializer]
    internal static void Choose()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
    }
}

[CollectionDefinition(UploadBuffers.Alone, DisableParallelization = true)]
public sealed class UploadBuffersAlone;
