namespace SupportCircle.Data.Backups;

/// <summary>Files and folders that nobody else on the machine reads.</summary>
public static class PrivateFile
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="IOException">It is there already.</exception>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Own;
        }

        return new FileStream(file, options);
    }

    /// <summary>Copies a file: it is there once all of it is on disk.</summary>
    /// <exception cref="IOException">There is one already.</exception>
    public static async Task CopyAsync(string from, string to, CancellationToken cancellation)
    {
        var draft = $"{to}.draft";
        File.Delete(draft);
        try
        {
            await using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read))
            await using (var target = Create(draft))
            {
                await source.CopyToAsync(target, cancellation);
                target.Flush(flushToDisk: true);
            }

            File.Move(draft, to);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
        }
    }
}
