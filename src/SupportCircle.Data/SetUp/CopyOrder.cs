using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SupportCircle.Data.SetUp;

/// <summary>The tables of a model, each behind those that its foreign keys point to.</summary>
internal static class CopyOrder
{
    /// <exception cref="NotSupportedException">A table cannot be copied, or tables point to each other in a ring.</exception>
    public static IReadOnlyList<CopyTable> Of(DbContext db)
    {
        // Only this model still knows what the migrations seed.
        var model = db.GetService<IDesignTimeModel>().Model;
        var waiting = model.GetEntityTypes().Select(CopyTable.Of).OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var order = new List<CopyTable>(waiting.Count);
        while (waiting.Count > 0)
        {
            var free = waiting.Find(table => !table.Table.ForeignKeyConstraints.Any(key => waiting.Exists(other => other.Table == key.PrincipalTable)))
                ?? throw new NotSupportedException($"Rows point to each other in a ring: {string.Join(", ", waiting.Select(table => table.Name))}.");
            waiting.Remove(free);
            order.Add(free);
        }

        return order;
    }

    /// <summary>
    /// Without the marks of commits: they say how transactions of the old database ended, which nobody asks the new one.
    /// </summary>
    public static IReadOnlyList<CopyTable> WithoutMarks(IReadOnlyList<CopyTable> tables) =>
        [.. tables.Where(table => table.Entity.ClrType != typeof(CommitMark))];
}
