using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Data.Backups;

/// <summary>What a database of this version holds.</summary>
/// <param name="Migration">The last one that was run.</param>
/// <param name="Tables">By table; the same on every database.</param>
public sealed record DatabaseSums(string Migration, IReadOnlyDictionary<string, TableSum> Tables)
{
    public static async Task<DatabaseSums> OfAsync(DbContext db, CancellationToken cancellation)
    {
        var tables = new SortedDictionary<string, TableSum>(StringComparer.Ordinal);
        foreach (var table in CopyOrder.Of(db))
        {
            tables[table.Name] = TableSum.Of(await table.SumAsync(db, cancellation));
        }

        return new DatabaseSums(db.Database.GetMigrations().Last(), tables);
    }
}
