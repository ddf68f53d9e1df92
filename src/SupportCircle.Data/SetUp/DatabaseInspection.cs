using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Domain;

namespace SupportCircle.Data.SetUp;

/// <summary>Looks at one database and changes nothing.</summary>
/// <param name="title">What it is called in a line for the operator.</param>
public sealed class DatabaseInspection(string title, DatabaseLink link, DbContext db, TimeProvider time)
{
    /// <summary>Half of what the nodes look back for revocations: beyond it a removal could be missed.</summary>
    private static readonly TimeSpan LargestDifference = TimeSpan.FromSeconds(30);

    private DatabaseProvider Provider => link.Provider;

    /// <exception cref="SetUpRefusal">For everything but migrations that are still to be run.</exception>
    public async Task<DatabaseState> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return await Provider.ExistsAsync(link.Connection, cancellation)
                ? await LookAsync(cancellation)
                : new DatabaseState(title, Provider, Version: null, TimeSpan.Zero, [], [.. db.Database.GetMigrations()], WrongSetting: null);
        }
        catch (Exception failure) when (Provider.Tell(failure) is var fault and not DatabaseFault.Other)
        {
            throw Refuse(fault, failure);
        }
    }

    /// <summary>A failure of the database as a line for the operator.</summary>
    public SetUpRefusal Refuse(DatabaseFault fault, Exception failure) => fault switch
    {
        DatabaseFault.NotPermitted => new SetUpRefusal(SetUpProblem.NotPermitted, $"{title}: the user lacks a right. {failure.Message}"),
        DatabaseFault.NotADatabase => new SetUpRefusal(SetUpProblem.Damaged, $"{title}: not a database, or damaged. {failure.Message}"),
        DatabaseFault.SignInRefused => new SetUpRefusal(SetUpProblem.Unreachable, $"{title}: signing in was refused. {failure.Message}"),
        _ => new SetUpRefusal(SetUpProblem.Unreachable, $"{title}: cannot be reached. {failure.Message}"),
    };

    private async Task<DatabaseState> LookAsync(CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var open = db.Database.GetDbConnection();
        var schema = await DatabaseSchema.ReadAsync(open, Provider.ColumnsQuery, cancellation);
        var applied = schema.HasHistory ? (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList() : [];
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).LastOrDefault() is { } unknown)
        {
            throw new SetUpRefusal(
                SetUpProblem.Newer, $"{title}: it belongs to a newer version of SupportCircle, which made {unknown} of it. Run that version.");
        }

        if (schema.FindDifference(db, applied) is { } difference)
        {
            throw new SetUpRefusal(
                SetUpProblem.Damaged, $"{title}: it is between two versions: {difference}. A migration broke off half-way; restore a backup.");
        }

        if (applied.Count > 0
            && await Provider.FindMissingRightsAsync(open, DatabaseSchema.TablesOf(db.Model, schema), cancellation) is { Count: > 0 } missing)
        {
            throw new SetUpRefusal(
                SetUpProblem.NotPermitted, $"{title}: the user lacks {string.Join(", ", missing.Take(4))}{(missing.Count > 4 ? " and more" : "")}.");
        }

        var clock = await ReadClockAsync(cancellation) - time.Now();
        if (clock.Duration() > LargestDifference)
        {
            throw new SetUpRefusal(
                SetUpProblem.Clock, $"{title}: its server's clock and this host's differ by {clock.TotalSeconds:0} seconds. Set them by the same source.");
        }

        return new DatabaseState(
            title, Provider, open.ServerVersion, clock, applied, [.. known.Except(applied, StringComparer.Ordinal)],
            await Provider.FindWrongSettingAsync(open, cancellation));
    }

    private async Task<DateTime> ReadClockAsync(CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Provider.ClockQuery;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return DateTime.SpecifyKind(row.GetDateTime(0), DateTimeKind.Utc);
    }
}
