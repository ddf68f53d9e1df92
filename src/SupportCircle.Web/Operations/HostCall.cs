namespace SupportCircle.Web.Operations;

/// <summary>What the program was started for.</summary>
/// <param name="Kind">Serving, unless the command line says otherwise.</param>
/// <param name="Arguments">What belongs to the command.</param>
/// <param name="Settings">What is left for the configuration.</param>
internal sealed record HostCall(HostCallKind Kind, string[] Arguments, string[] Settings)
{
    private const string CreateDatabase = "--create-database";

    /// <summary>With <c>--migrate</c>: make a server's databases where there are none.</summary>
    public bool CreatesDatabases => Arguments.Contains(CreateDatabase, StringComparer.Ordinal);

    public static HostCall Of(string[] args) => args switch
    {
        ["accounts", ..] => new HostCall(HostCallKind.Accounts, args, []),
        ["copy", ..] => new HostCall(HostCallKind.Copy, args, []),
        ["backup", ..] => new HostCall(HostCallKind.Backup, args, []),
        ["restore", ..] => new HostCall(HostCallKind.Restore, args, []),
        ["audit", ..] => new HostCall(HostCallKind.Audit, args, []),
        ["--health", .. var rest] => new HostCall(HostCallKind.Health, rest, []),
        _ when args.Contains("--check", StringComparer.Ordinal) => Flagged(HostCallKind.Check, args, "--check"),
        _ when args.Contains("--migrate", StringComparer.Ordinal) => Flagged(HostCallKind.Migrate, args, "--migrate", CreateDatabase),
        _ => new HostCall(HostCallKind.Serve, [], args),
    };

    private static HostCall Flagged(HostCallKind kind, string[] args, params string[] flags) => new(
        kind,
        [.. args.Where(arg => flags.Contains(arg, StringComparer.Ordinal))],
        [.. args.Where(arg => !flags.Contains(arg, StringComparer.Ordinal))]);
}

internal enum HostCallKind
{
    /// <summary>The host, for people.</summary>
    Serve,

    /// <summary><c>--migrate</c>: both databases to this version.</summary>
    Migrate,

    /// <summary><c>--check</c>: looks and changes nothing.</summary>
    Check,

    /// <summary><c>--health</c>: asks the host that runs on this machine.</summary>
    Health,

    /// <summary><c>accounts add</c>.</summary>
    Accounts,

    /// <summary><c>copy --to</c>: everything into another database.</summary>
    Copy,

    /// <summary><c>audit verify</c>, <c>audit digest</c>.</summary>
    Audit,

    /// <summary><c>backup --to</c>: data or keys into a folder, while the host runs.</summary>
    Backup,

    /// <summary><c>restore --from</c>: a backup to where nothing is.</summary>
    Restore,
}
