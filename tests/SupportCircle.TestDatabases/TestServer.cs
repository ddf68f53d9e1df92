using System.Data.Common;
using SupportCircle.Data.Providers;

namespace SupportCircle.TestDatabases;

/// <summary>
/// Where tests have their databases: <c>SUPPORTCIRCLE_TEST_DATABASE</c> is <c>Sqlite</c> (the default), <c>PostgreSql</c>
/// (a server that is started from the installed programs) or <c>SqlServer</c> (the one that
/// <c>SUPPORTCIRCLE_TEST_SQLSERVER</c> names).
/// </summary>
public abstract class TestServer
{
    private static readonly Lazy<TestServer> Chosen = new(Choose);

    public static TestServer Current => Chosen.Value;

    /// <summary>One whose commits wait for the disk, as in earnest; to be disposed where it can be.</summary>
    public static TestServer NewDurable() => Current is PostgreSqlServer ? new PostgreSqlServer(durable: true) : Current;

    /// <summary>For what is SQLite's own.</summary>
    public static TestServer Sqlite { get; } = new SqliteFiles();

    public abstract DatabaseProvider Provider { get; }

    /// <summary>Makes an empty database; an embedded one comes to be at its first use.</summary>
    /// <param name="folder">For a database that is a file.</param>
    /// <param name="name">Of the file, or part of the database's name.</param>
    public abstract DatabaseLink Create(string folder, string name);

    /// <summary>Whether <see cref="Copy"/> is there.</summary>
    public virtual bool CanCopy => true;

    /// <summary>Makes a database with the same rows; nobody may be connected to the first one.</summary>
    public abstract DatabaseLink Copy(DatabaseLink from, string folder, string name);

    public abstract void Drop(DatabaseLink database);

    /// <summary>A connection of the driver, open, past pools.</summary>
    public abstract DbConnection Open(DatabaseLink database);

    /// <summary>The same database for somebody who may only read.</summary>
    public abstract DatabaseLink AsReader(DatabaseLink database);

    /// <summary>From now on nobody reaches the database.</summary>
    public abstract void CutOff(DatabaseLink database);

    /// <summary>Makes the database itself refuse one message.</summary>
    /// <param name="database">With the tables of the log.</param>
    /// <param name="clientMessageId">The message's.</param>
    /// <param name="endsTransaction">Whether the refusal rolls the transaction back, or only the statement fails.</param>
    public abstract void RefuseMessage(DatabaseLink database, Guid clientMessageId, bool endsTransaction);

    /// <summary>Watches whether anything is committed to a database.</summary>
    public abstract CommitWatch Watch(DatabaseLink database);

    /// <summary>For tests about a server across a network: <c>SkipUnless</c> names it.</summary>
    public static bool HasNetwork => !Current.Provider.IsEmbedded;

    /// <summary>The same database, reached by way of a line that can be cut.</summary>
    public virtual DatabaseLink By(CutLine line, DatabaseLink database) => throw new NotSupportedException();

    /// <summary>Where a server listens.</summary>
    public virtual (string Host, int Port) ListensAt(DatabaseLink database) => throw new NotSupportedException();

    /// <summary>Sets a connection so that in a deadlock the other one is the victim.</summary>
    public virtual string WinDeadlocks => throw new NotSupportedException();

    /// <summary>Whether another transaction holds a row.</summary>
    public virtual Task<bool> IsLockedAsync(DatabaseLink database, string table, Guid id, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <summary>The order in which the log locks circles.</summary>
    public virtual IComparer<Guid> LockOrder => Comparer<Guid>.Default;

    private static TestServer Choose() => Environment.GetEnvironmentVariable("SUPPORTCIRCLE_TEST_DATABASE") switch
    {
        null or "" or "Sqlite" => Sqlite,
        "PostgreSql" => new PostgreSqlServer(durable: false),
        "SqlServer" => new SqlServerServer(),
        var other => throw new InvalidOperationException($"SUPPORTCIRCLE_TEST_DATABASE is '{other}'."),
    };
}
