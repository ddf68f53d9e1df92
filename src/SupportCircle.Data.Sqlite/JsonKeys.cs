using System.Globalization;
using System.Text;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Sqlite;

/// <summary>The keys of a group as one JSON array for <c>json_each</c>; GUIDs in capitals, as EF stores them.</summary>
internal static class JsonKeys
{
    public static string Of(IEnumerable<Guid> ids) => Array(ids, (json, id) => Text(json, id));

    public static string Of(IEnumerable<EntryKey> keys) => Array(keys, (json, key) =>
    {
        json.Append('[');
        Text(json, key.CircleId).Append(',');
        Text(json, key.SeatId).Append(',');
        Text(json, key.ClientId).Append(']');
    });

    public static string Of(IEnumerable<MessageKey> keys) => Array(keys, (json, key) =>
    {
        json.Append('[');
        Text(json, key.CircleId).Append(',').Append(CultureInfo.InvariantCulture, $"{key.Sequence}]");
    });

    public static string Of(IReadOnlyDictionary<Guid, CircleCounters> circles) => Array(circles, (json, circle) =>
    {
        json.Append('[');
        Text(json, circle.Key).Append(CultureInfo.InvariantCulture, $",{circle.Value.LastSequence},{circle.Value.LastChange}]");
    });

    private static string Array<T>(IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        var json = new StringBuilder("[");
        foreach (var item in items)
        {
            if (json.Length > 1)
            {
                json.Append(',');
            }

            write(json, item);
        }

        return json.Append(']').ToString();
    }

    private static StringBuilder Text(StringBuilder json, Guid id) =>
        json.Append('"').Append(id.ToString("D").ToUpperInvariant()).Append('"');
}
