using SupportCircle.Data.SetUp;
using IoPath = System.IO.Path;

namespace SupportCircle.Data.Backups;

/// <summary>The folder that a backup is written into: new, or empty.</summary>
public sealed class BackupFolder
{
    private readonly bool _isNew;

    /// <param name="path">Made when it is not there.</param>
    /// <param name="own">The host's own folders, where no backup belongs.</param>
    /// <exception cref="SetUpRefusal"><c>Refused</c>; nothing was made.</exception>
    public BackupFolder(string path, params IReadOnlyCollection<string?> own)
    {
        Path = IoPath.TrimEndingDirectorySeparator(IoPath.GetFullPath(path));
        for (var folder = Path; folder is not null; folder = IoPath.GetDirectoryName(folder))
        {
            if (File.Exists(IoPath.Combine(folder, BackupManifest.Name)))
            {
                throw Refuse($"{folder} holds a backup already, and data and keys must not lie in one folder. Name a new one.");
            }

            if (own.Contains(folder, StringComparer.Ordinal))
            {
                throw Refuse($"{Path} is in a folder of the host. A backup belongs elsewhere, on another disk.");
            }
        }

        _isNew = !Directory.Exists(Path);
        if (File.Exists(Path) || (!_isNew && Directory.EnumerateFileSystemEntries(Path).Any()))
        {
            throw Refuse($"{Path} is not empty. Name a new folder.");
        }
    }

    public string Path { get; }

    public void Create() => PrivateFile.CreateFolder(Path);

    public string Of(string name) => IoPath.Combine(Path, name);

    /// <summary>Writes the manifest over all files that are there: from now on it is a backup.</summary>
    public async Task<BackupManifest> FinishAsync(
        BackupContent content, DateTime takenAt, DatabaseSums? database, CancellationToken cancellation)
    {
        var files = new List<BackupFile>();
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files.Add(await BackupFile.OfAsync(Path, IoPath.GetRelativePath(Path, file).Replace('\\', '/'), cancellation));
        }

        var manifest = new BackupManifest(
            BackupManifest.Newest, content, takenAt, database?.Migration, database?.Tables ?? new Dictionary<string, TableSum>(StringComparer.Ordinal), files);
        await BackupJson.WriteAsync(Of(BackupManifest.Name), manifest, cancellation);
        return manifest;
    }

    /// <summary>As if nothing had been asked for.</summary>
    public void Discard()
    {
        if (_isNew)
        {
            Directory.Delete(Path, recursive: true);
            return;
        }

        foreach (var entry in new DirectoryInfo(Path).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }

    private static SetUpRefusal Refuse(string why) => new(SetUpProblem.Refused, $"{why} Nothing was written.");
}
