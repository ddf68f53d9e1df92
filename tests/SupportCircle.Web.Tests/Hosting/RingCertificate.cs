using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>One certificate for the key rings of all hosts: making one takes longer than many a test.</summary>
internal static class RingCertificate
{
    private static readonly Lazy<byte[]> Bytes = new(Make);

    /// <summary>Puts it to where a first start would make its own.</summary>
    public static async Task GiveAsync(string folder)
    {
        var keys = Path.Combine(folder, "keys");
        var file = Path.Combine(keys, KeyRing.CertificateName);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(keys);
            await File.WriteAllBytesAsync(file, Bytes.Value);
            return;
        }

        Directory.CreateDirectory(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllBytesAsync(file, Bytes.Value);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static byte[] Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return certificate.Export(X509ContentType.Pkcs12);
    }
}
