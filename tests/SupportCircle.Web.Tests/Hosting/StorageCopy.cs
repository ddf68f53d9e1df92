namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A storage folder that outlives its host.</summary>
public sealed class StorageCopy : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("supportcircle-kept-").FullName;

    public (string Key, string Value) Setting => ("Storage:Folder", Folder);

    public string Keys => Path.Combine(Folder, "keys");

    /// <summary>As a restore does: another folder with the same files.</summary>
    public static StorageCopy Of(StorageCopy other)
    {
        var copy = new StorageCopy();
        foreach (var file in Directory.EnumerateFiles(other.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Folder, Path.GetRelativePath(other.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
