using System.Text.Json;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Reads what clients send to the hubs; what is missing or of a wrong type is <c>invalid</c>, by its name.</summary>
internal static class HubArguments
{
    public static Guid Id(JsonElement value, string name) =>
        Guid.TryParseExact(Text(value, name), "D", out var id) ? id : throw Refusal.Invalid(name, "A GUID is needed.");

    public static EnterCursor? Cursor(JsonElement after) => after.ValueKind == JsonValueKind.Null
        ? null
        : new EnterCursor(Number(Property(after, "after", "sequence"), "after.sequence", 0), Number(Property(after, "after", "change"), "after.change", 0));

    public static PostRequest Post(JsonElement message) => new(
        Id(Property(message, "message", "clientMessageId"), "clientMessageId"),
        Text(Property(message, "message", "body"), "body"),
        Property(message, "message", "replyTo") is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } replyTo
            ? Number(replyTo, "replyTo", 1)
            : null,
        Property(message, "message", "mentions") is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } mentions
            ? Mentions(mentions)
            : null);

    public static EditRequest Edit(JsonElement edit) => new(
        Id(Property(edit, "edit", "clientChangeId"), "clientChangeId"),
        Number(Property(edit, "edit", "sequence"), "sequence", 1),
        Text(Property(edit, "edit", "body"), "body"));

    public static DeleteRequest Delete(JsonElement delete) => new(
        Id(Property(delete, "delete", "clientChangeId"), "clientChangeId"),
        Number(Property(delete, "delete", "sequence"), "sequence", 1));

    public static AcknowledgeRequest Acknowledgement(JsonElement acknowledgement) => new(
        Id(Property(acknowledgement, "acknowledgement", "clientChangeId"), "clientChangeId"),
        Number(Property(acknowledgement, "acknowledgement", "sequence"), "sequence", 1),
        Property(acknowledgement, "acknowledgement", "kind") is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } kind
            ? Kind(kind)
            : null);

    private static AcknowledgementKind Kind(JsonElement kind) =>
        Text(kind, "kind") is var name && Enum.GetNames<AcknowledgementKind>().Contains(name)
            ? Enum.Parse<AcknowledgementKind>(name)
            : throw Refusal.Invalid("kind", "One of the acknowledgements is needed, or null.");

    private static List<Guid> Mentions(JsonElement mentions) =>
        mentions.ValueKind == JsonValueKind.Array && mentions.GetArrayLength() <= ConversationLimits.Mentions
            ? [.. mentions.EnumerateArray().Select(seat => Id(seat, "mentions"))]
            : throw Refusal.Invalid("mentions", $"A list of at most {ConversationLimits.Mentions} is needed.");

    private static JsonElement Property(JsonElement value, string name, string property)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object
                ? value.TryGetProperty(property, out var found) ? found : default
                : throw Refusal.Invalid(name, "An object is needed.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the name of some property.
            throw Refusal.Invalid(name, "Malformed text: half of a surrogate pair.");
        }
    }

    private static long Number(JsonElement value, string name, long least) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least
            ? number
            : throw Refusal.Invalid(name, $"A whole number from {least} is needed.");

    private static string Text(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Refusal.Invalid(name, "A text is needed.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as an escape: it has no form as text.
            throw Refusal.Invalid(name, "Malformed text: half of a surrogate pair.");
        }
    }
}
