using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SupportCircle.Domain;

namespace SupportCircle.Data.SetUp;

/// <summary>One table as a copy sees it, whatever its rows are.</summary>
internal abstract class CopyTable
{
    private readonly List<IProperty> _properties;
    private readonly List<string> _moments;

    protected CopyTable(IEntityType entity)
    {
        Entity = entity;
        Table = entity.GetTableMappings().Single().Table;
        _properties = [.. entity.GetProperties()];
        _moments = [.. _properties.Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTimeOffset)).Select(property => property.Name)];
    }

    public IEntityType Entity { get; }

    public ITable Table { get; }

    public string Name => Table.Name;

    /// <summary>The column whose values the database makes, a number; null where there is none.</summary>
    public string? MadeKey => Entity.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key]
        && (key.ClrType == typeof(long) || key.ClrType == typeof(int))
        ? Table.FindColumn(key)!.Name
        : null;

    /// <summary>How many rows the migrations bring.</summary>
    public int Seeds => Entity.GetSeedData().Count();

    /// <exception cref="NotSupportedException">It has something that the copy would lose: this is for whoever adds it.</exception>
    public static CopyTable Of(IEntityType entity)
    {
        var table = (CopyTable)Activator.CreateInstance(typeof(Rows<>).MakeGenericType(entity.ClrType), entity)!;
        if (table.Table.EntityTypeMappings.Count() > 1 || table.Table.Columns.Count() != table._properties.Count)
        {
            throw new NotSupportedException($"{table.Name} has columns that are no simple properties of {entity.ShortName()}.");
        }

        return table._properties.Find(property => property.IsShadowProperty() || !CopySum.Knows(property.ClrType)) is { } strange
            ? throw new NotSupportedException($"{table.Name}.{strange.Name} cannot be copied: {strange.ClrType}.")
            : table;
    }

    /// <summary>All rows, in no order, read as they are asked for.</summary>
    public abstract IAsyncEnumerable<object> ReadAsync(DbContext db);

    /// <summary>How many rows there are, and their hashes.</summary>
    public async Task<CopySum> SumAsync(DbContext db, CancellationToken cancellation)
    {
        var sum = new CopySum();
        await foreach (var row in ReadAsync(db).WithCancellation(cancellation))
        {
            sum = sum.With(Values(row));
        }

        return sum;
    }

    public abstract Task<long> CountAsync(DbContext db, CancellationToken cancellation);

    public abstract Task ClearAsync(DbContext db, CancellationToken cancellation);

    public IEnumerable<object?> Values(object row) => _properties.Select(property => property.GetGetter().GetClrValue(row));

    public void Add(DbContext db, object row)
    {
        var entry = db.Add(row);
        foreach (var moment in _moments.Select(entry.Property))
        {
            // SQLite keeps what Identity's times have below a millisecond, and their offset; a server would round, or refuse.
            if (moment.CurrentValue is DateTimeOffset time)
            {
                moment.CurrentValue = new DateTimeOffset(Clock.Truncate(time.UtcDateTime));
            }
        }
    }

    private sealed class Rows<T>(IEntityType entity) : CopyTable(entity)
        where T : class
    {
        public override IAsyncEnumerable<object> ReadAsync(DbContext db) => db.Set<T>().AsAsyncEnumerable();

        public override Task<long> CountAsync(DbContext db, CancellationToken cancellation) => db.Set<T>().LongCountAsync(cancellation);

        public override Task ClearAsync(DbContext db, CancellationToken cancellation) => db.Set<T>().ExecuteDeleteAsync(cancellation);
    }
}
