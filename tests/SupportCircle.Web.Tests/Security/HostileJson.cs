using System.Text.Json;

namespace SupportCircle.Web.Tests.Security;

/// <summary>Takes JSON that would be accepted and does something to it that nobody should.</summary>
internal static class HostileJson
{
    /// <summary>In every hostile text: what the host must not repeat in its log.</summary>
    public const string Marker = "qzxmarkerxzq";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e2", "-0", "2147483648", "9223372036854775808", "99999999999999999999999999", "1e999", "1e-999",
        "[]", "{}", "[null]", "[[[[[[]]]]]]", """{"a":{"b":{"c":{"d":[1,2,{"e":null}]}}}}""", Deep(40),
        "\"\"", "\" \"", "\"\\t\\r\\n\"", Text(@"\u0000"), Text(@"\u0007\u001b[31m"), Text(@"\u202e\u2066\u2069"), Text(@"\ufeff\ufffe\uffff"), "\"\\u200b\\u200d\"",
        Text(@"\ud800"), Text(@"\udc00\ud800"), "\"\\ud83d\"", "\"\\ude0a\\ud83d\"", Text("<script>alert(1)</script>"), Text("'; DROP TABLE Members; --"),
        Text(new string('a', 4_001)), Text(new string('ש', 4_001)), Text(new string('e', 9_000)), Text("e\u0301\u0301\u0301 😊"),
        "\"00000000-0000-0000-0000-000000000000\"", "\"01890000-0000-7000-8000-00000000000g\"", "\"{01890000-0000-7000-8000-000000000000}\"",
        "\"\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\"", "\"\\u0030\\u0031890000-0000-7000-8000-000000000000\"",
        "\"1\"", "\"NaN\"", "\"2026-13-45T99:99:99Z\"", "\"Facilitator\"", "\"listed\"", Text("person1@example.org"), Text("a@b@c.example"), "\"@\"",
    ];

    private static readonly string[] Names =
    [
        "extra", "id", "memberId", "role", "$type", "__proto__", "constructor", "", " ", @"\ud800", @"b\ud800ody", @"\u0000", Marker,
    ];

    /// <param name="template">JSON that would be accepted.</param>
    /// <param name="ids">Ids that exist and belong to others.</param>
    public static string Spoil(string template, IReadOnlyList<Guid> ids, Random random)
    {
        using var json = JsonDocument.Parse(template);
        if (json.RootElement.ValueKind != JsonValueKind.Object || random.Next(8) == 0)
        {
            return Value(ids, random);
        }

        var fields = json.RootElement.EnumerateObject().Select(field => (Name: $"\"{field.Name}\"", Value: field.Value.GetRawText())).ToList();
        for (var times = 1 + random.Next(2); times > 0; times--)
        {
            SpoilField(fields, ids, random);
        }

        return "{" + string.Join(",", fields.Select(field => $"{field.Name}:{field.Value}")) + "}";
    }

    public static string Value(IReadOnlyList<Guid> ids, Random random) =>
        random.Next(6) == 0 ? $"\"{random.Any(ids)}\"" : random.Any(Values);

    private static void SpoilField(List<(string Name, string Value)> fields, IReadOnlyList<Guid> ids, Random random)
    {
        var at = random.Next(fields.Count + 1);
        if (at == fields.Count)
        {
            fields.Insert(random.Next(fields.Count + 1), ($"\"{random.Any(Names)}\"", Value(ids, random)));
            return;
        }

        switch (random.Next(5))
        {
            case 0:
                fields.RemoveAt(at);
                break;
            case 1:
                fields.Add((fields[at].Name, Value(ids, random)));
                break;
            default:
                fields[at] = (fields[at].Name, Value(ids, random));
                break;
        }
    }

    private static string Text(string inside) => $"\"{Marker} {inside}\"";

    private static string Deep(int levels) => new string('[', levels) + new string(']', levels);
}
