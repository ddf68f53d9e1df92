using SupportCircle.Data.Backups;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Web.Operations;

/// <summary>The files of the key ring on their way into a backup and back: its keys, and the certificate made at the first start.</summary>
internal static class RingFiles
{
    /// <summary>In a backup of the keys.</summary>
    public const string Folder = "keys";

    /// <summary>Which files are missing from a ring. They are never changed, so those that are there must be the same.</summary>
    /// <returns>Names.</returns>
    /// <exception cref="SetUpRefusal"><c>Keys</c>: another ring is there.</exception>
    public static async Task<IReadOnlyList<string>> MissingAsync(string from, string to, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var name in In(from).Select(file => Path.GetFileName(file)))
        {
            if (!File.Exists(Path.Combine(to, name)))
            {
                missing.Add(name);
            }
            else if (await BackupFile.OfAsync(from, name, cancellation) != await BackupFile.OfAsync(to, name, cancellation))
            {
                throw new SetUpRefusal(SetUpProblem.Keys, $"There is another key ring in {to}: {name} differs. Move it away. Nothing was changed.");
            }
        }

        return missing;
    }

    /// <summary>All of these, or none.</summary>
    public static async Task CopyAsync(string from, IReadOnlyList<string> names, string to, CancellationToken cancellation)
    {
        PrivateFile.CreateFolder(to);
        var copied = new List<string>();
        try
        {
            foreach (var name in names)
            {
                await PrivateFile.CopyAsync(Path.Combine(from, name), Path.Combine(to, name), cancellation);
                copied.Add(name);
            }
        }
        catch
        {
            copied.ForEach(name => File.Delete(Path.Combine(to, name)));
            throw;
        }
    }

    private static IEnumerable<string> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".xml" || Path.GetFileName(file) is KeyRing.CertificateName)
        : [];
}
