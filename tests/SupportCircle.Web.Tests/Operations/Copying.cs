using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>Runs <c>copy</c> from one installation into another, and looks at both.</summary>
internal static class Copying
{
    public static Task<Command> RunAsync(TestInstallation source, TestInstallation target, bool copiesKeys = false)
    {
        var to = target.Databases;
        var settings = copiesKeys
            ? With(source, ("Copy:ConnectionString", to.Data.Connection), ("Copy:Keys:Provider", to.Keys.Provider.Name), ("Copy:Keys:ConnectionString", to.Keys.Connection))
            : With(source, ("Copy:ConnectionString", to.Data.Connection));
        return Command.RunAsync(settings, "", "copy", "--to", to.Data.Provider.Name);
    }

    public static Dictionary<string, string> With(TestInstallation source, params (string Key, string Value)[] settings) =>
        Settings.Of(source).Concat(Settings.Of(settings)).GroupBy(setting => setting.Key, StringComparer.Ordinal)
            .ToDictionary(key => key.Key, key => key.Last().Value, StringComparer.Ordinal);

    public static (string Data, string Keys) Fingerprints(TestInstallation installation)
    {
        using var data = installation.Server.Open(installation.Databases.Data);
        using var keys = installation.Server.Open(installation.Databases.Keys);
        return (data.Fingerprint(installation.Server.Provider), keys.Fingerprint(installation.Server.Provider));
    }

    public static IReadOnlyList<string> TablesOf(TestInstallation installation)
    {
        using var open = installation.Server.Open(installation.Databases.Data);
        return open.Tables(installation.Server.Provider);
    }
}
