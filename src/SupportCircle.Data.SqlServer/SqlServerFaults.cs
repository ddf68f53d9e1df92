using Microsoft.Data.SqlClient;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SqlServer;

/// <summary>
/// What SQL Server's error numbers mean
/// (<see href="https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors"/>).
/// </summary>
internal static class SqlServerFaults
{
    /// <summary>Of this severity on the connection is closed by the server.</summary>
    private const byte ConnectionLost = 20;

    /// <summary>Beyond those that EF's own strategy knows.</summary>
    public static IReadOnlyList<int> Passing { get; } =
    [
        -2, // the command took longer than its time
        20, 64, 121, 233, 258, 10053, 10054, 10060, 10061, 11001, // the network
        1204, 1205, 1222, // no locks left, a deadlock's victim, a lock's time ran out
        3935, 3960, 3966, // a conflict or an end of a snapshot
        617, 921, 922, 3906, 9001, 9002, // starting, recovering, failing over, log full
        4221, 6005, 17197, 40197, 40501, 40613, 41301, 41302, 41305, 41325, 41839, 49918, 49919, 49920,
    ];

    public static DatabaseFault Tell(Exception failure) =>
        failure is SqlException sql ? Tell(sql.Number, sql.Class) : DatabaseFault.Other;

    public static DatabaseFault Tell(int number, byte severity) => number switch
    {
        2601 or 2627 => DatabaseFault.Duplicate,
        18452 or 18456 or 18470 or 18486 or 18487 or 18488 => DatabaseFault.SignInRefused,
        229 or 230 or 262 or 297 or 300 or 916 or 5011 or 15247 => DatabaseFault.NotPermitted,
        4060 => DatabaseFault.NoSuchDatabase,
        823 or 824 or 825 => DatabaseFault.NotADatabase,
        _ when Passing.Contains(number) || severity >= ConnectionLost => DatabaseFault.Passing,
        _ => DatabaseFault.Other,
    };
}
