namespace SupportCircle.Load.Servers;

/// <summary>Where things lie: the checkout, and what a run leaves in its <c>artifacts</c>.</summary>
internal static class Workspace
{
    /// <summary>The checkout; the present folder when the program was taken out of it.</summary>
    public static string Root { get; } = FindRoot() ?? Directory.GetCurrentDirectory();

    public static string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>
    /// A new folder for databases. Not the system's temporary one, which may live in memory: a commit would wait for no
    /// disk there.
    /// </summary>
    public static string NewFolder()
    {
        var folder = Path.Combine(Artifacts, "load", Guid.NewGuid().ToString("N")[..8]);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string? FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SupportCircle.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
