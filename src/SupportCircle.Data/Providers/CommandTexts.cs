using System.Data.Common;

namespace SupportCircle.Data.Providers;

public static class CommandTexts
{
    /// <summary>Runs a query with one column of text.</summary>
    public static async Task<IReadOnlyList<string>> ReadTextsAsync(this DbCommand command, CancellationToken cancellation)
    {
        var texts = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }
}
