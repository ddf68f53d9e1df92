using System.Text;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SupportCircle.Data.Mappings;

/// <summary>
/// Texts that may be longer than 4,000 UTF-16 units, which is what a text column of SQL Server holds, and in which nothing is
/// sought: their UTF-8 bytes are kept.
/// </summary>
internal static class LongText
{
    public static void IsLong(this PropertyBuilder<string> text) =>
        text.HasConversion(words => Encoding.UTF8.GetBytes(words), bytes => Encoding.UTF8.GetString(bytes));
}
