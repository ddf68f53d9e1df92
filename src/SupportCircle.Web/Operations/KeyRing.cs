using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Web.Operations;

/// <summary>
/// The data protection ring, under which cookies, mail links and author keys stand. It is encrypted by a certificate:
/// <c>Keys:CertificateFile</c> (PKCS #12, password in <c>Keys:CertificatePassword</c>), or one made at the first start.
/// Keys are never revoked, since old author keys are wrapped under old ring keys.
/// </summary>
/// <param name="configuration">The host's settings.</param>
/// <param name="folder">Where it lies.</param>
internal sealed class KeyRing(IConfiguration configuration, string folder)
{
    /// <summary>The certificate that the first start makes.</summary>
    public const string CertificateName = "ring.pfx";

    /// <summary>Whether the certificate lies elsewhere, where <c>Keys:CertificateFile</c> says.</summary>
    public bool HasChosenCertificate => configuration["Keys:CertificateFile"] is { Length: > 0 };

    private string OwnFile => Path.Combine(folder, CertificateName);

    /// <summary>Whether there is a ring: before the first start there is none.</summary>
    public bool HasKeys => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "key-*.xml").Any();

    /// <summary>The same settings with the ring in another folder: that of a backup.</summary>
    public KeyRing In(string other) => new(configuration, other);

    /// <summary>The ring as it is: makes neither a certificate nor a key.</summary>
    /// <exception cref="CryptographicException">There is none.</exception>
    public IDataProtectionProvider Open() => OpenServices().GetRequiredService<IDataProtectionProvider>();

    /// <exception cref="SetUpRefusal"><c>Keys</c>: the certificate cannot be loaded, or does not open the ring.</exception>
    public void Check()
    {
        try
        {
            using var certificate = Chosen();
            foreach (var key in HasKeys ? OpenServices().GetRequiredService<IKeyManager>().GetAllKeys() : [])
            {
                key.CreateEncryptor();
            }
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SetUpRefusal(
                SetUpProblem.Keys,
                "The key ring cannot be opened by its certificate (Keys:CertificateFile, Keys:CertificatePassword): "
                + $"{failure.Message} Nothing was changed.");
        }
    }

    public void AddTo(IServiceCollection services)
    {
        if (Chosen() is null && !File.Exists(OwnFile))
        {
            WriteNew(OwnFile);
        }

        Configure(services.AddDataProtection());
    }

    private ServiceProvider OpenServices()
    {
        if (!HasKeys)
        {
            throw new CryptographicException("There is no key ring.");
        }

        var services = new ServiceCollection();
        Configure(services.AddLogging().AddDataProtection().DisableAutomaticKeyGeneration());
        return services.BuildServiceProvider();
    }

    private void Configure(IDataProtectionBuilder ring)
    {
        var own = File.Exists(OwnFile) ? Load(OwnFile, password: null) : null;
        ring.SetApplicationName("SupportCircle").PersistKeysToFileSystem(new DirectoryInfo(folder));
        if ((Chosen() ?? own) is { } certificate)
        {
            // What was written before a certificate was set stays readable for as long as the first one is there.
            ring.ProtectKeysWithCertificate(certificate)
                .UnprotectKeysWithAnyCertificate(own is null ? [certificate] : [certificate, own]);
        }
    }

    private X509Certificate2? Chosen() => HasChosenCertificate
        ? Load(configuration["Keys:CertificateFile"]!, configuration["Keys:CertificatePassword"])
        : null;

    private static X509Certificate2 Load(string file, string? password) => X509CertificateLoader.LoadPkcs12FromFile(file, password);

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
