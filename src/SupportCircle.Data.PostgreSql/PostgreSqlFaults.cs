using Npgsql;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.PostgreSql;

/// <summary>What PostgreSQL's codes mean (<see href="https://www.postgresql.org/docs/current/errcodes-appendix.html"/>).</summary>
internal static class PostgreSqlFaults
{
    /// <summary>Beyond those that the driver knows as transient.</summary>
    public static IReadOnlyList<string> Passing { get; } =
    [
        "40001", "40P01", // a conflict, a deadlock's victim
        "55P03", "55006", // a lock, an object in use
        "57P01", "57P02", "57P03", "57P05", // the server or this connection is being ended, or starts
        "25006", // no writing: this server is no longer the primary one
        "53000", "53100", "53200", "53300", "53400", // out of disk, memory or connections
    ];

    public static DatabaseFault Tell(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => DatabaseFault.Duplicate,
        PostgresException { SqlState: "28P01" or "28000" } => DatabaseFault.SignInRefused,
        PostgresException { SqlState: "42501" } => DatabaseFault.NotPermitted,
        PostgresException { SqlState: "3D000" } => DatabaseFault.NoSuchDatabase,
        PostgresException { SqlState: "XX001" or "XX002" } => DatabaseFault.NotADatabase,
        PostgresException known => known.IsTransient || Passing.Contains(known.SqlState, StringComparer.Ordinal)
            ? DatabaseFault.Passing
            : DatabaseFault.Other,

        // Not the server's word but the driver's: the connection could not be made, or was lost.
        NpgsqlException => DatabaseFault.Passing,
        _ => DatabaseFault.Other,
    };
}
