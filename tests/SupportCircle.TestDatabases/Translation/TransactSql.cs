using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SupportCircle.TestDatabases.Translation;

/// <summary>Reads statements as SQL Server would, and holds them against the model's tables and indexes.</summary>
/// <param name="model">A model for SQL Server.</param>
public sealed class TransactSql(IModel model)
{
    /// <summary>Lists of a handful of rows, read as a whole.</summary>
    private static readonly string[] ShortLists =
    [
        "Themes", "AspNetRoles", "Organisation", "FirstRunCode", "OwnHelplines", "ShippedMarks", "OrganisationSignals", "RuleSwitches", "OwnRules",
    ];

    /// <returns>What is wrong with a statement, in words; none when all is well.</returns>
    /// <param name="text">One statement or several.</param>
    public IReadOnlyList<string> FindProblems(string text)
    {
        var script = Parse(text, out var errors);
        return errors.Count > 0 ? errors : [.. script!.Batches.SelectMany(batch => batch.Statements).SelectMany(FindProblems)];
    }

    public static TSqlScript? Parse(string text, out IReadOnlyList<string> errors)
    {
        var script = (TSqlScript?)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var found);
        errors = [.. found.Select(error => $"line {error.Line}: {error.Message}")];
        return script;
    }

    private IEnumerable<string> FindProblems(TSqlStatement statement)
    {
        var reader = new StatementReader();
        statement.Accept(reader);
        return FindOrdersByGuid(reader).Concat(FindScans(reader));
    }

    // SQL Server sorts a GUID by its last bytes first: version 7 in no order of time.
    private IEnumerable<string> FindOrdersByGuid(StatementReader reader) =>
        from column in reader.Orders
        let table = reader.TableOf(column)
        let name = column.MultiPartIdentifier.Identifiers[^1].Value
        where table is not null && Table(table)?.FindColumn(name)?.StoreType == "uniqueidentifier"
        select $"It is ordered by the GUID {table}.{name}.";

    private IEnumerable<string> FindScans(StatementReader reader)
    {
        var tables = reader.Tables.Where(table => Table(table.Value) is not null && !ShortLists.Contains(table.Value, StringComparer.Ordinal)).ToList();
        foreach (var (alias, name) in tables)
        {
            var sought = reader.Sought(alias);
            if (!Table(name)!.Indexes.Select(index => index.Columns[0].Name)
                .Concat(Table(name)!.UniqueConstraints.Select(key => key.Columns[0].Name)).Any(sought.Contains))
            {
                yield return $"{name} would be scanned: no index begins with any of [{string.Join(", ", sought)}].";
            }
        }

        if (tables.Count > 0 && !reader.IsBound)
        {
            yield return "Nothing binds it to a value: all rows would be read.";
        }
    }

    private ITable? Table(string name) => model.GetRelationalModel().Tables.FirstOrDefault(table => table.Name == name);
}
