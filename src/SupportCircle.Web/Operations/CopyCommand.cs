using System.CommandLine;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Web.Operations;

/// <summary>
/// <c>copy --to PROVIDER</c>: everything into another database, <c>Copy:ConnectionString</c>. The author keys stay where
/// they are, unless <c>Copy:Keys:ConnectionString</c> says where they go (of the kind <c>Copy:Keys:Provider</c>).
/// Connection strings hold passwords, so they are settings and no arguments.
/// </summary>
internal static class CopyCommand
{
    private const string To = "--to";
    private const string KeysProvider = "Copy:Keys:Provider";
    private const string KeysConnection = "Copy:Keys:ConnectionString";

    /// <returns>The exit code: 0 when everything was copied, 1 when nothing was.</returns>
    /// <exception cref="SetUpRefusal">Of the source or of the target; nothing was copied.</exception>
    public static Task<int> RunAsync(string[] args, Installation installation, IConfiguration configuration)
    {
        var to = new Option<string>(To) { Description = "Sqlite, SqlServer or PostgreSql.", Required = true };
        var create = new Option<bool>("--create-database") { Description = "Make a server's database where there is none." };
        var copy = new Command("copy", "Copies everything into the database that Copy__ConnectionString names.") { to, create };
        copy.SetAction((arguments, cancellation) =>
        {
            configuration[To] = arguments.GetRequiredValue(to);
            return CopyAsync(installation, configuration, arguments.GetValue(create), cancellation);
        });
        return new RootCommand("SupportCircle") { copy }.Parse(args)
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> CopyAsync(
        Installation installation, IConfiguration configuration, bool create, CancellationToken cancellation)
    {
        var from = installation.Databases;
        var copiesKeys = configuration[KeysProvider] is { Length: > 0 } || configuration[KeysConnection] is { Length: > 0 };
        var target = new Databases(
            DatabaseSettings.Link(configuration, To, "Copy:ConnectionString", embedded: null),
            copiesKeys ? DatabaseSettings.Link(configuration, KeysProvider, KeysConnection, embedded: null) : from.Keys);
        try
        {
            var states = await InspectAsync(installation, cancellation);
            await using var turn = await installation.BeginAsync(cancellation);
            await using var data = DatabaseCopy.OfData(from.Data, target.Data);
            await using var keys = copiesKeys ? DatabaseCopy.OfKeys(from.Keys, target.Keys) : null;
            var dataState = await data.InspectTargetAsync(create, TimeProvider.System, cancellation);
            var keyState = keys is null ? states[1] : await keys.InspectTargetAsync(create, TimeProvider.System, cancellation);
            await MigrateAsync(SetUp(target, installation), [dataState, keyState], create, cancellation);
            await Console.Out.WriteLineAsync("The host should be stopped: what it writes from now on is not copied, or waits until it fails.");
            await data.RunAsync(Console.Out, cancellation);
            await (keys?.RunAsync(Console.Out, cancellation) ?? Task.CompletedTask);

            // The keys first: no text is there before its key.
            await (keys?.CommitAsync() ?? Task.CompletedTask);
            await data.CommitAsync();
        }
        catch (Exception refusal) when (refusal is CopyRefusal or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(refusal is CopyRefusal ? refusal.Message : "Broken off. Nothing was copied.");
            return 1;
        }

        await Console.Out.WriteLineAsync(Done(target, copiesKeys, installation.Storage));
        return 0;
    }

    private static async Task<IReadOnlyList<DatabaseState>> InspectAsync(Installation installation, CancellationToken cancellation)
    {
        installation.Ring.Check();
        var states = await SetUp(installation.Databases, installation).InspectAsync(cancellation);
        DatabaseSetUp.RefuseUnready(states);
        return states;
    }

    private static async Task MigrateAsync(
        DatabaseSetUp target, IReadOnlyList<DatabaseState> states, bool create, CancellationToken cancellation)
    {
        try
        {
            await target.MigrateAsync(states, create, cancellation);
        }
        catch (SetUpRefusal refusal)
        {
            // It names the databases as those of one installation; here there are two.
            throw new SetUpRefusal(refusal.Problem, $"Target. {refusal.Message}");
        }
    }

    private static DatabaseSetUp SetUp(Databases databases, Installation installation) =>
        new(databases, installation.Ring.Open, TimeProvider.System);

    private static string Done(Databases target, bool copiesKeys, StorageFolder storage)
    {
        var keys = copiesKeys
            ? $"Keys__Provider={target.Keys.Provider.Name}, Keys__ConnectionString to what Copy__Keys__ConnectionString is. "
            : "The author keys stay where they are. ";
        return $"Everything is there. Set Database__Provider={target.Data.Provider.Name}, ConnectionStrings__SupportCircle to what "
            + $"Copy__ConnectionString is{(copiesKeys ? ", " : ". ")}{keys}"
            + $"The key ring ({storage.Keys}) and its certificate must come along wherever the host runs.";
    }
}
