using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.SqlServer;

/// <summary>What SQL Server would refuse, or do badly, and no parser sees.</summary>
public sealed partial class ModelTests
{
    // https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server
    private const int LargestClusteredKey = 900;
    private const int LargestKey = 1_700;

    [GeneratedRegex(@"^(uniqueidentifier|bigint|int|bit|date|datetime2\(3\)|datetimeoffset\(3\)|nvarchar\(\d+\)|varbinary\((\d+|max)\))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ChosenType { get; }

    [GeneratedRegex(@"\((?<length>\d+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Length { get; }

    [Fact]
    public void Every_column_has_a_type_that_was_chosen_and_texts_have_a_length() => Assert.Empty(
        from table in SqlServerContexts.Tables
        from column in table.Columns
        where !ChosenType.IsMatch(column.StoreType)
        select $"{table.Name}.{column.Name}: {column.StoreType}");

    [Fact]
    public void Every_text_compares_by_its_code_units() => Assert.Empty(
        from table in SqlServerContexts.Tables
        from column in table.Columns
        where column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal) && column.Collation != "Latin1_General_100_BIN2"
        select $"{table.Name}.{column.Name}: {column.Collation}");

    [Fact]
    public void Nothing_but_texts_has_a_collation() => Assert.Empty(
        from table in SqlServerContexts.Tables
        from column in table.Columns
        where !column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal) && column.Collation is not null
        select $"{table.Name}.{column.Name}: {column.Collation}");

    [Fact]
    public void Every_index_key_fits() => Assert.Empty(
        from table in SqlServerContexts.Tables
        from key in Keys(table)
        let bytes = key.Columns.Sum(Bytes)
        where bytes > (key.IsClustered ? LargestClusteredKey : LargestKey)
        select $"{table.Name} ({string.Join(", ", key.Columns.Select(column => column.Name))}): {bytes} bytes");

    [Fact]
    public void Every_table_is_clustered_once() => Assert.All(
        SqlServerContexts.Tables, table => Assert.Single(Keys(table), key => key.IsClustered));

    [Fact]
    public void A_circles_messages_lie_together_in_their_order()
    {
        var messages = SqlServerContexts.Tables.Single(table => table.Name == "Messages");

        Assert.Equal(
            [nameof(Message.CircleId), nameof(Message.Sequence)],
            Keys(messages).Single(key => key.IsClustered).Columns.Select(column => column.Name));
    }

    [Fact]
    public void No_deletion_reaches_a_table_on_two_ways() => Assert.Empty(
        from start in SqlServerContexts.Tables
        from reached in Reached(start, []).GroupBy(table => table.Name, StringComparer.Ordinal)
        where reached.Count() > 1 || reached.Key == start.Name
        select $"{start.Name} to {reached.Key}");

    [Fact]
    public void What_is_looked_for_when_a_row_is_deleted_has_an_index() => Assert.Empty(
        from table in SqlServerContexts.Tables
        from reference in table.ForeignKeyConstraints
        where !Keys(table).Any(key => key.Columns.Take(reference.Columns.Count).ToHashSet().SetEquals(reference.Columns))
        select $"{table.Name} ({string.Join(", ", reference.Columns.Select(column => column.Name))})");

    private static IEnumerable<ITable> Reached(ITable table, IReadOnlyCollection<string> path) =>
        from reference in table.ReferencingForeignKeyConstraints
        where reference.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull && !path.Contains(reference.Table.Name)
        from reached in Reached((ITable)reference.Table, [.. path, table.Name]).Prepend((ITable)reference.Table)
        select reached;

    private static IEnumerable<(IReadOnlyList<IColumn> Columns, bool IsClustered)> Keys(ITable table)
    {
        var indexes = table.Indexes
            .Select(index => (index.Columns, IsClustered: index.MappedIndexes.Single().IsClustered() ?? false)).ToList();
        var keys = table.UniqueConstraints.Select(key =>
        {
            var mapped = key.MappedKeys.First();
            return (key.Columns, mapped.IsClustered() ?? (mapped.IsPrimaryKey() && !indexes.Exists(index => index.IsClustered)));
        });
        return indexes.Concat(keys);
    }

    private static int Bytes(IColumn column)
    {
        var type = column.StoreType;
        return Length.Match(type) is { Success: true } length && type.Contains("var", StringComparison.Ordinal)
            ? int.Parse(length.Groups["length"].Value, CultureInfo.InvariantCulture) * (type[0] == 'n' ? 2 : 1)
            : type switch
            {
                "uniqueidentifier" => 16,
                "bigint" => 8,
                "date" => 3,
                "datetime2(3)" => 7,
                "datetimeoffset(3)" => 9,
                "int" => 4,
                "bit" => 1,
                _ => throw new InvalidOperationException($"{column.Table.Name}.{column.Name}: a {type} is no key."),
            };
    }
}
