namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Settings for a <see cref="TestHost"/>, read easily.</summary>
public static class Settings
{
    public static IReadOnlyDictionary<string, string> Of(params (string Key, string Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);
}
