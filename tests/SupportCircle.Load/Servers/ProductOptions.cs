using System.CommandLine;
using System.CommandLine.Parsing;

namespace SupportCircle.Load.Servers;

/// <summary>The command line's words for which host on which database.</summary>
internal sealed class ProductOptions
{
    private const string SqlServer = "SqlServer";

    private readonly HostOption _host = new();
    private readonly Option<string> _database;

    private readonly Option<string?> _connection = new("--connection")
    {
        Description = "The server's connection string, to a database that may be written to and is not cleaned up; "
            + $"better in the environment, as {Servers.Database.ConnectionSetting}, since it holds a password.",
    };

    private readonly bool _startsServers;

    /// <param name="startsServers">Whether a PostgreSQL that is not named is started; several nodes then run on servers.</param>
    public ProductOptions(bool startsServers = false)
    {
        _startsServers = startsServers;
        _database = new Option<string>("--database")
        {
            Description = startsServers
                ? "Sqlite with one node; PostgreSql with two nodes, Redis, and a server that is started unless --connection names one; or SqlServer, likewise."
                : "Sqlite, in a folder of its own, or PostgreSql.",
            DefaultValueFactory = _ => Servers.Database.Embedded,
        };
        _database.AcceptOnlyFromAmong(startsServers
            ? [Servers.Database.Embedded, Servers.Database.PostgreSql, SqlServer]
            : [Servers.Database.Embedded, Servers.Database.PostgreSql]);
    }

    public void AddTo(Command command)
    {
        _host.AddTo(command);
        command.Options.Add(_database);
        command.Options.Add(_connection);
        command.Validators.Add(RefuseNoConnection);
    }

    /// <summary>Signs everybody up on a new installation.</summary>
    /// <exception cref="ServerFailure">The host is not there or did not come up.</exception>
    public async Task<ProductTarget> CreateAsync(ParseResult arguments, int circles, int members, CancellationToken cancellation) =>
        await ProductTarget.CreateAsync(
            await ProgramAsync(arguments, cancellation),
            Database(arguments),
            Workspace.NewFolder(),
            circles,
            members,
            cancellation);

    /// <summary>The host's assembly, published if none was chosen.</summary>
    /// <exception cref="ServerFailure">It is not there or does not build.</exception>
    public Task<string> ProgramAsync(ParseResult arguments, CancellationToken cancellation) =>
        _host.ProgramAsync(arguments, cancellation);

    /// <summary>A connection is missing where a server is to be started.</summary>
    public Database Database(ParseResult arguments) =>
        new(arguments.GetRequiredValue(_database), Connection(arguments.GetValue(_connection)));

    private static string? Connection(string? chosen) => chosen ?? Environment.GetEnvironmentVariable(Servers.Database.ConnectionSetting);

    private void RefuseNoConnection(CommandResult result)
    {
        var database = result.GetValue(_database);
        var isNeeded = database is SqlServer || (database is Servers.Database.PostgreSql && !_startsServers);
        if (isNeeded && Connection(result.GetValue(_connection)) is null or "")
        {
            result.AddError($"{database} needs --connection, or {Servers.Database.ConnectionSetting} in the environment.");
        }
    }
}
