namespace SupportCircle.Web.Operations;

/// <summary>The folder that holds all that the embedded default writes (<c>Storage:Folder</c>).</summary>
public sealed class StorageFolder
{
    public StorageFolder(IConfiguration configuration, IHostEnvironment environment) =>
        Path = System.IO.Path.GetFullPath(configuration["Storage:Folder"] ?? "data", environment.ContentRootPath);

    public string Path { get; }

    /// <summary>The data protection ring.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Mails => System.IO.Path.Combine(Path, "mails");

    public string DataFile => System.IO.Path.Combine(Path, "support-circle.db");

    public string AuthorKeyFile => System.IO.Path.Combine(Path, "author-keys.db");

    public string LockFile => System.IO.Path.Combine(Path, "set-up.lock");

    /// <summary>Makes what is not there yet.</summary>
    public void Create()
    {
        foreach (var folder in (string[])[Path, Keys, Mails])
        {
            Create(folder);
        }
    }

    // Nobody else on the machine reads what is in it.
    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
