using System.Security.Cryptography;

namespace SupportCircle.Data.Backups;

/// <summary>A file of a backup, as it was written.</summary>
/// <param name="Name">From the folder of the backup, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Hexadecimal.</param>
public sealed record BackupFile(string Name, long Bytes, string Sha256)
{
    public static async Task<BackupFile> OfAsync(string folder, string name, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(Path.Combine(folder, name));
        return new BackupFile(name, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)));
    }
}
