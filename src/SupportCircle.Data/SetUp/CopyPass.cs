using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SetUp;

/// <summary>Writes one table after the other into the target, and reads each back.</summary>
internal sealed class CopyPass(DbContext source, DbContext target, DatabaseProvider provider, TextWriter output)
{
    /// <summary>Rows that are in memory at once.</summary>
    private const int Batch = 500;

    /// <summary>Rows after which a line says how far it is.</summary>
    private const int Stretch = 50_000;

    /// <exception cref="CopyRefusal">The target has other rows than the source.</exception>
    public async Task RunAsync(CopyTable table, CancellationToken cancellation)
    {
        var madeKey = table.MadeKey;
        await SendAsync(madeKey is null ? null : provider.GiveKeys(table.Name, isAllowed: true), cancellation);
        var read = await WriteAsync(table, cancellation);
        await SendAsync(madeKey is null ? null : provider.GiveKeys(table.Name, isAllowed: false), cancellation);
        await SendAsync(madeKey is null ? null : provider.ResumeKeys(table.Name, madeKey), cancellation);
        var kept = await table.SumAsync(target, cancellation);
        if (kept != read)
        {
            throw new CopyRefusal($"{table.Name}: the source has {read}, the target came to {kept}. Nothing was copied.");
        }

        await output.WriteLineAsync($"{table.Name,-24} {kept}");
    }

    private async Task<CopySum> WriteAsync(CopyTable table, CancellationToken cancellation)
    {
        var sum = new CopySum();
        await foreach (var row in table.ReadAsync(source).WithCancellation(cancellation))
        {
            sum = sum.With(table.Values(row));
            table.Add(target, row);
            if (sum.Rows % Batch == 0)
            {
                await SaveAsync(cancellation);
            }

            if (sum.Rows % Stretch == 0)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table.Name,-24} {sum.Rows,12:N0} rows so far"));
            }
        }

        await SaveAsync(cancellation);
        return sum;
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        await target.SaveChangesAsync(cancellation);
        target.ChangeTracker.Clear();
    }

    private Task SendAsync(string? statement, CancellationToken cancellation) =>
        statement is null ? Task.CompletedTask : target.Database.ExecuteSqlRawAsync(statement, cancellation);
}
