using System.CommandLine;
using System.CommandLine.Parsing;

namespace SupportCircle.Load.Servers;

/// <summary>The command line's words for which host on which database.</summary>
internal sealed class ProductOptions
{
    private const string PostgreSql = "PostgreSql";

    private readonly Option<string?> _host = new("--host")
    {
        Description = "The published host, its folder or its assembly; without it the host of this checkout is published.",
    };

    private readonly Option<string> _database = new("--database")
    {
        Description = "Sqlite, in a folder of its own, or PostgreSql.",
        DefaultValueFactory = _ => Database.Embedded,
    };

    private readonly Option<string?> _connection = new("--connection")
    {
        Description = "PostgreSQL's connection string, to a database that may be written to and is not cleaned up; "
            + $"better in the environment, as {Database.ConnectionSetting}, since it holds a password.",
    };

    public ProductOptions() => _database.AcceptOnlyFromAmong(Database.Embedded, PostgreSql);

    public void AddTo(Command command)
    {
        command.Options.Add(_host);
        command.Options.Add(_database);
        command.Options.Add(_connection);
        command.Validators.Add(RefuseNoConnection);
    }

    /// <summary>Signs everybody up on a new installation.</summary>
    /// <exception cref="ServerFailure">The host is not there or did not come up.</exception>
    public async Task<ProductTarget> CreateAsync(ParseResult arguments, int circles, int members, CancellationToken cancellation) =>
        await ProductTarget.CreateAsync(
            await HostProgram.FindAsync(arguments.GetValue(_host), cancellation),
            new Database(arguments.GetRequiredValue(_database), Connection(arguments.GetValue(_connection))),
            Workspace.NewFolder(),
            circles,
            members,
            cancellation);

    private static string? Connection(string? chosen) => chosen ?? Environment.GetEnvironmentVariable(Database.ConnectionSetting);

    private void RefuseNoConnection(CommandResult result)
    {
        if (result.GetValue(_database) is PostgreSql && Connection(result.GetValue(_connection)) is null or "")
        {
            result.AddError($"PostgreSql needs --connection, or {Database.ConnectionSetting} in the environment.");
        }
    }
}
