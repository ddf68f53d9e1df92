using System.Collections;

namespace SupportCircle.TestDatabases.Translation;

/// <summary>Some value of a type, where any would do.</summary>
internal static class Placeholder
{
    private const int Several = 3;

    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "x";
        }

        if (type == typeof(byte[]))
        {
            return new byte[] { 1 };
        }

        if (type == typeof(Guid))
        {
            return Guid.CreateVersion7();
        }

        if (type == typeof(DateTime))
        {
            return DateTime.UtcNow;
        }

        if (type == typeof(DateOnly))
        {
            return DateOnly.FromDateTime(DateTime.UtcNow);
        }

        if (typeof(IEnumerable).IsAssignableFrom(type))
        {
            var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
            for (var i = 0; i < Several; i++)
            {
                list.Add(Of(element));
            }

            return list;
        }

        return type.IsEnum ? Enum.GetValues(type).GetValue(0)! : Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
    }
}
