using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportCircle.Data.SetUp;

/// <summary>
/// What a table holds, the same on every database and in any order of its rows: how many rows, and their hashes added
/// up. A row's hash is the first half of SHA-256 over its values, each with its length before it.
/// </summary>
/// <param name="Hash">Modulo 2^128. It finds accidents; nobody is kept from making two tables with one sum.</param>
public readonly record struct CopySum(long Rows, UInt128 Hash)
{
    private static readonly byte[] Null = [0];
    private static readonly byte[] NotNull = [1];

    /// <param name="row">Its values, always in the same order of columns.</param>
    /// <exception cref="NotSupportedException">A value of a type that <see cref="Knows"/> denies.</exception>
    public CopySum With(IEnumerable<object?> row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in row)
        {
            Append(hash, value);
        }

        return new CopySum(Rows + 1, unchecked(Hash + BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset())));
    }

    /// <summary>Whether values of this type have one form for all databases.</summary>
    public static bool Knows(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum || type == typeof(Guid) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)
            || type == typeof(byte[])
            || Type.GetTypeCode(type) is TypeCode.String or TypeCode.DateTime or TypeCode.Boolean
                or (>= TypeCode.SByte and <= TypeCode.Int64);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows,12:N0} rows  {Hash:x32}");

    private static void Append(IncrementalHash hash, object? value)
    {
        hash.AppendData(value is null ? Null : NotNull);
        if (value is not null)
        {
            var bytes = Bytes(value);
            hash.AppendData(Number(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    private static byte[] Bytes(object value) => value switch
    {
        byte[] bytes => bytes,
        string text => Encoding.UTF8.GetBytes(text),
        Guid id => id.ToByteArray(bigEndian: true),
        DateTime time => Number(time.Ticks / TimeSpan.TicksPerMillisecond),
        DateTimeOffset time => Number(time.UtcTicks / TimeSpan.TicksPerMillisecond),
        DateOnly day => Number(day.DayNumber),
        Enum name => Encoding.UTF8.GetBytes(name.ToString()),
        _ when Knows(value.GetType()) => Number(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A value of {value.GetType().Name} has no form for all databases."),
    };

    private static byte[] Number(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
