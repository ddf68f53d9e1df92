using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>Where a test keeps backups: a folder for each, gone with it.</summary>
internal sealed class BackupShelf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supportcircle-backups-").FullName;

    /// <param name="like">With copies of all that is there.</param>
    public BackupShelf(BackupShelf? like = null)
    {
        foreach (var file in like is null ? [] : Directory.EnumerateFiles(like._folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(like!._folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string this[string name] => Path.Combine(_folder, name);

    public string Data => this["data"];

    public string Keys => this["keys"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Backs up both, each into its place, the keys after the data.</summary>
    public async Task FillAsync(TestInstallation from)
    {
        await SucceedAsync(from, "backup", "--to", Data);
        await SucceedAsync(from, "backup", "--keys", "--to", Keys);
    }

    public static async Task<string> SucceedAsync(TestInstallation on, params string[] arguments)
    {
        var command = await Command.RunAsync(on, "", arguments);
        Assert.Equal((0, ""), (command.ExitCode, command.Errors));
        return command.Output;
    }

    /// <summary>The whole of a folder: names, sizes and content.</summary>
    public static string Everything(string folder) => !Directory.Exists(folder) ? "nothing" : string.Join('\n',
        from path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select $"{Path.GetRelativePath(folder, path)} {(File.Exists(path) ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))) : "")}");
}
