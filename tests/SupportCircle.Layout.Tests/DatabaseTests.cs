using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

/// <summary>Nothing but Data knows SQL.</summary>
public sealed partial class DatabaseTests
{
    private static IEnumerable<string> Elsewhere =>
        SourceTree.CSharp.Under("src/").Where(path => !path.StartsWith("src/SupportCircle.Data", StringComparison.Ordinal));

    private static IEnumerable<string> ProviderIndependent => SourceTree.CSharp.Under("src/SupportCircle.Data/");

    [GeneratedRegex(@"\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bDELETE FROM\b|\bUPDATE\b.+\bSET\b|\bPRAGMA\b|\bCREATE TABLE\b")]
    private static partial Regex Sql { get; }

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery)(Raw|Interpolated)?(Async)?\b")]
    private static partial Regex RawQuery { get; }

    [GeneratedRegex(@"\bMicrosoft\.Data\.|\bSqlite(Connection|Command|Exception|Transaction|DataReader)\b|\bNpgsql|\bSqlConnection\b")]
    private static partial Regex Driver { get; }

    [Fact]
    public void Nothing_but_data_contains_sql() => Fence.AssertNotNamed(Sql, Elsewhere);

    [Fact]
    public void Nothing_but_data_sends_queries_of_its_own() => Fence.AssertNotNamed(RawQuery, Elsewhere);

    [Fact]
    public void Nothing_but_data_names_a_database_driver() => Fence.AssertNotNamed(Driver, Elsewhere);

    [Fact]
    public void What_all_databases_share_names_none_of_them()
    {
        Fence.AssertNotNamed(Driver, ProviderIndependent);
        Fence.AssertNotNamed(Sql, ProviderIndependent);
    }
}
