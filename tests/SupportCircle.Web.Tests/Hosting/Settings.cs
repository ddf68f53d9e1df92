using SupportCircle.TestDatabases;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Settings for a host, read easily.</summary>
public static class Settings
{
    public static IReadOnlyDictionary<string, string> Of(params (string Key, string Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);

    /// <summary>Where an installation has its folder and its databases.</summary>
    public static IReadOnlyDictionary<string, string> Of(TestInstallation installation) => Of(
        ("Storage:Folder", installation.Folder),
        ("Database:Provider", installation.Databases.Data.Provider.Name),
        ("ConnectionStrings:SupportCircle", installation.Databases.Data.Connection),
        ("Keys:Provider", installation.Databases.Keys.Provider.Name),
        ("Keys:ConnectionString", installation.Databases.Keys.Connection));

    /// <summary>The same as environment variables.</summary>
    public static void AddTo(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> settings)
    {
        foreach (var (key, value) in settings)
        {
            environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }
    }
}
