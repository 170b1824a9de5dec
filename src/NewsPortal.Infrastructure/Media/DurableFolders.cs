using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Folders whose entries survive a power cut. POSIX promises that a new or renamed file is found again only once its
/// folder has been synced too; .NET cannot open a folder, hence the call to the C library. Windows offers no such
/// call to programs without backup rights: NTFS keeps its own log of names, written a moment later.
/// </summary>
internal static class DurableFolders
{
    private const int ReadOnly = 0;
    private const int NoSuchFolder = 2;

    private static readonly Lock Creating = new();

    /// <summary>Creates what is missing between <paramref name="root"/> and <paramref name="folder"/>.</summary>
    public static void Create(string root, string folder)
    {
        // Under the lock: whoever finds a folder must be able to rely on its being synced.
        lock (Creating)
        {
            if (!Directory.Exists(folder))
            {
                if (folder != root)
                {
                    Create(root, Path.GetDirectoryName(folder)!);
                }

                Directory.CreateDirectory(folder);
                Sync(Path.GetDirectoryName(folder)!);
            }
        }
    }

    /// <summary>Does nothing for a folder that is no longer there.</summary>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (descriptor >= 0)
        {
            using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
            RandomAccess.FlushToDisk(handle);
        }
        else if (Marshal.GetLastPInvokeError() is var error and not NoSuchFolder)
        {
            throw new IOException($"The folder '{folder}' cannot be synced.", error);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);
}
