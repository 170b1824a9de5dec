using System.Diagnostics;

namespace NewsPortal.Testing;

/// <summary>A real file system of a few megabytes, in memory, mounted where this machine permits it.</summary>
public sealed class SmallDisk : IDisposable
{
    public const string NotPermitted = "no small disk: this needs Linux, root and the right to mount tmpfs";

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Null where it is not permitted.</summary>
    public static SmallDisk? Mount(string folder, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        return OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder)
            ? new SmallDisk(folder)
            : null;
    }

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var file = File.Create(Path.Combine(Folder, "filler"));
        try
        {
            for (var block = new byte[4096]; ;)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // That was the last of it.
        }
    }

    public void MakeRoom() => File.Delete(Path.Combine(Folder, "filler"));

    public void Dispose() => Run("umount", "-l", Folder);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
