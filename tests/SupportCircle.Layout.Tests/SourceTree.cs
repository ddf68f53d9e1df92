using System.Diagnostics;
using System.Xml.Linq;

namespace SupportCircle.Layout.Tests;

/// <summary>The repository as it lies on disk. Paths are relative to its root, with forward slashes.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>What is committed.</summary>
    public static IReadOnlyList<string> Committed { get; } = List("--cached");

    /// <summary>What is committed or would be: everything that is not ignored and still there.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. List("--cached", "--others", "--exclude-standard").Where(path => File.Exists(FullPath(path)))];

    public static IReadOnlyList<string> Projects { get; } = [.. Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))];

    /// <summary>C# that people wrote: no migrations, which a tool writes.</summary>
    public static IReadOnlyList<string> CSharp { get; } = [.. Files.Where(path =>
        path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal))];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    public static XDocument ReadXml(string path) => XDocument.Load(FullPath(path));

    public static IEnumerable<string> Under(this IEnumerable<string> paths, string folder) =>
        paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SupportCircle.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from inside the repository.");
    }

    private static IReadOnlyList<string> List(params string[] which)
    {
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z", .. which])
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var paths = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? [.. paths.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)]
            : throw new InvalidOperationException("git ls-files failed: the fences are checked in a clone.");
    }
}
