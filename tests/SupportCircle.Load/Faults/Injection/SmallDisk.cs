using System.ComponentModel;
using System.Diagnostics;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>A file system in a file, small enough to be filled. Mounting one takes root and a loop device.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const long Bytes = 512L << 20;
    private const int Chunk = 1 << 20;

    private readonly string _image;
    private readonly string _ballast;

    private SmallDisk(string folder, string image) =>
        (Folder, _image, _ballast) = (folder, image, Path.Combine(folder, "ballast"));

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    /// <param name="folder">For the file and the place where it is mounted.</param>
    /// <returns>Null where it cannot be had.</returns>
    public static async Task<SmallDisk?> TryMountAsync(string folder)
    {
        var image = Path.Combine(folder, "disk.img");
        var mounted = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        await using (var file = File.Create(image))
        {
            file.SetLength(Bytes);
        }

        return await TryRunAsync("mkfs.ext4", "-q", "-F", "-m", "0", image) && await TryRunAsync("mount", "-o", "loop", image, mounted)
            ? new SmallDisk(mounted, image)
            : null;
    }

    /// <summary>From now on nothing more fits on it.</summary>
    public async Task FillAsync()
    {
        try
        {
            await using var ballast = new FileStream(_ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var chunk = new byte[Chunk];
            for (var length = Chunk; length > 0;)
            {
                length = await TryWriteAsync(ballast, chunk.AsMemory(0, length)) ? length : length / 2;
            }
        }
        catch (IOException)
        {
            // Closing it may say once more that the disk is full.
        }
    }

    public void Free() => File.Delete(_ballast);

    public async ValueTask DisposeAsync()
    {
        await TryRunAsync("umount", Folder);
        File.Delete(_image);
    }

    private static async Task<bool> TryWriteAsync(FileStream file, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await file.WriteAsync(bytes);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<bool> TryRunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
