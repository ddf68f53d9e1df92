using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportCircle.Data.SetUp;

/// <summary>The tables and columns that a database really has.</summary>
public sealed class DatabaseSchema
{
    private readonly HashSet<(string Table, string Column)> _columns = [];

    /// <summary>Whether EF has noted migrations here.</summary>
    public bool HasHistory => _columns.Contains((HistoryRepository.DefaultTableName, "MigrationId"));

    public static async Task<DatabaseSchema> ReadAsync(DbConnection open, string columnsQuery, CancellationToken cancellation)
    {
        var schema = new DatabaseSchema();
        await using var command = open.CreateCommand();
        command.CommandText = columnsQuery;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            schema._columns.Add((rows.GetString(0), rows.GetString(1)));
        }

        return schema;
    }

    /// <summary>Those tables of the model that are there.</summary>
    public static IReadOnlyCollection<string> TablesOf(IModel model, DatabaseSchema schema) =>
        [.. ColumnsOf(model).Where(schema._columns.Contains).Select(column => column.Table).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Holds the database against what its migrations made: nothing of it may be missing, and nothing of those that are
    /// still to come may be there.
    /// </summary>
    /// <returns>The first difference in words; null when there is none.</returns>
    public string? FindDifference(DbContext db, IReadOnlyList<string> applied)
    {
        var now = ColumnsOf(db.Model).ToHashSet();
        var expected = applied.Count == db.Database.GetMigrations().Count() ? now : ColumnsAfter(db, applied);
        return expected.Except(_columns).FirstOrDefault() is { Table: not null } missing
            ? $"{missing.Table}.{missing.Column} is missing"
            : _columns.Intersect(now).Except(expected).FirstOrDefault() is { Table: not null } early
                ? $"{early.Table}.{early.Column} is there, and the migration that makes it was not noted as run"
                : null;
    }

    private static HashSet<(string Table, string Column)> ColumnsAfter(DbContext db, IReadOnlyList<string> applied)
    {
        if (applied.Count == 0)
        {
            return [];
        }

        var assembly = db.GetService<IMigrationsAssembly>();
        var migration = assembly.CreateMigration(assembly.Migrations[applied[^1]], db.Database.ProviderName!);
        return [.. ColumnsOf(db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel))];
    }

    private static IEnumerable<(string Table, string Column)> ColumnsOf(IModel model) =>
        from table in model.GetRelationalModel().Tables
        from column in table.Columns
        select (table.Name, column.Name);
}
