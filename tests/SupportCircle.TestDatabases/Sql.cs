using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SupportCircle.Data.Providers;

namespace SupportCircle.TestDatabases;

/// <summary>What tests ask and change past the product.</summary>
public static class Sql
{
    public static void Run(this DbConnection open, string text)
    {
        using var command = open.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    public static T? Scalar<T>(this DbConnection open, string text)
    {
        using var command = open.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar() is { } value and not DBNull
            ? value is T typed ? typed : (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture)
            : default;
    }

    public static IReadOnlyList<string> Tables(this DbConnection open, DatabaseProvider provider)
    {
        using var command = open.CreateCommand();
        command.CommandText = provider.ColumnsQuery;
        using var rows = command.ExecuteReader();
        var tables = new SortedSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            tables.Add(rows.GetString(0));
        }

        return [.. tables];
    }

    /// <summary>Every value of every row of every table.</summary>
    public static IEnumerable<object> Everything(this DbConnection open, DatabaseProvider provider)
    {
        foreach (var table in open.Tables(provider))
        {
            yield return table;
            using var command = open.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    yield return rows.GetValue(column);
                }
            }
        }
    }

    /// <summary>Whether a word stands anywhere, in a text or in bytes.</summary>
    public static bool Holds(this DbConnection open, DatabaseProvider provider, string word) => open.Everything(provider).Any(value => value switch
    {
        string text => text.Contains(word, StringComparison.Ordinal),
        byte[] bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0,
        _ => false,
    });

    /// <summary>The same for the same tables with the same rows.</summary>
    public static string Fingerprint(this DbConnection open, DatabaseProvider provider)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in open.Everything(provider))
        {
            hash.AppendData(value is byte[] bytes ? bytes : Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
