using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

/// <summary>What must not lie in the repository.</summary>
public sealed partial class RepositoryTests
{
    [GeneratedRegex(@"(^|/)(bin|obj|node_modules|artifacts|TestResults|dist|wwwroot)/|\.(dll|exe|pdb|nupkg|trx)$", RegexOptions.ExplicitCapture)]
    private static partial Regex BuildOutput { get; }

    [GeneratedRegex(@"\.(db|db-wal|db-shm|sqlite3?|mdf|bak|pfx|p12|pem|key|user)$|(^|/)\.env$", RegexOptions.ExplicitCapture)]
    private static partial Regex DatabaseOrKey { get; }

    [GeneratedRegex(@"""resolved"":\s*""https?://")]
    private static partial Regex DownloadHost { get; }

    // A path that begins at the root of somebody's machine; routes and relative imports have something before the slash.
    [GeneratedRegex(@"(?<![\w.@\-])/(root|home|work|tmp|Users|mnt)/\w|\b[A-Z]:\\\\?Users\\", RegexOptions.ExplicitCapture)]
    private static partial Regex MachinePath { get; }

    [GeneratedRegex(@"\.(cs|csproj|props|targets|sln|json|md|ts|tsx|js|mjs|css|html|yml|yaml|sh|svg|txt)$|(^|/)(Dockerfile|run|\.\w+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Text { get; }

    [Fact]
    public void No_build_output_is_committed() => Fence.AssertNone(SourceTree.Committed.Where(path => BuildOutput.IsMatch(path)));

    [Fact]
    public void No_database_and_no_key_is_committed() => Fence.AssertNone(SourceTree.Committed.Where(path => DatabaseOrKey.IsMatch(path)));

    [Fact]
    public void The_lock_file_of_the_client_names_no_download_host() => Fence.AssertNotNamed(
        DownloadHost, SourceTree.Files.Where(path => path.EndsWith("package-lock.json", StringComparison.Ordinal)));

    [Fact]
    public void No_file_names_a_path_of_a_machine() => Fence.AssertNotNamed(
        MachinePath, SourceTree.Files.Where(path => Text.IsMatch(path) && !path.EndsWith("RepositoryTests.cs", StringComparison.Ordinal)));

    [Fact]
    public void Every_decision_is_linked_from_the_index_of_decisions()
    {
        const string Folder = "docs/adr/";
        if (!SourceTree.Files.Contains(Folder + "README.md", StringComparer.Ordinal))
        {
            return;
        }

        var index = SourceTree.Read(Folder + "README.md");
        Fence.AssertNone(SourceTree.Files.Under(Folder).Select(path => path[Folder.Length..])
            .Where(file => file is not "README.md" && !index.Contains($"({file})", StringComparison.Ordinal)));
    }
}
