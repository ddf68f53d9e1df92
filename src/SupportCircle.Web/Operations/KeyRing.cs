using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace SupportCircle.Web.Operations;

/// <summary>
/// The data protection ring, under which cookies, mail links and author keys stand. It is encrypted by a certificate:
/// <c>Keys:CertificateFile</c> (PKCS #12, password in <c>Keys:CertificatePassword</c>), or one made at the first start.
/// Keys are never revoked, since old author keys are wrapped under old ring keys.
/// </summary>
internal static class KeyRing
{
    public static void AddKeyRing(this IServiceCollection services, IConfiguration configuration, StorageFolder storage)
    {
        var own = Path.Combine(storage.Keys, "ring.pfx");
        var certificate = configuration["Keys:CertificateFile"] is { Length: > 0 } file
            ? Load(file, configuration["Keys:CertificatePassword"])
            : LoadOrMake(own);

        // What was written before a certificate was set stays readable for as long as the first one is there.
        X509Certificate2[] readable = File.Exists(own) ? [certificate, Load(own, password: null)] : [certificate];
        services.AddDataProtection()
            .SetApplicationName("SupportCircle")
            .PersistKeysToFileSystem(new DirectoryInfo(storage.Keys))
            .ProtectKeysWithCertificate(certificate)
            .UnprotectKeysWithAnyCertificate(readable);
    }

    private static X509Certificate2 Load(string file, string? password) => X509CertificateLoader.LoadPkcs12FromFile(file, password);

    private static X509Certificate2 LoadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            WriteNew(file);
        }

        return Load(file, password: null);
    }

    // Written aside and moved into place, so that a crash leaves no half file; two first starts keep the first's.
    private static void WriteNew(string file)
    {
        using var key = RSA.Create(3072);
        var request = new CertificateRequest("CN=SupportCircle key ring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(100));
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(certificate.Export(X509ContentType.Pkcs12));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
