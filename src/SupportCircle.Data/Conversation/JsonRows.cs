using System.Globalization;
using System.Text;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Rows as one JSON array, for databases that read JSON as a table: a list of any length is one parameter of one
/// prepared statement. GUIDs are in capitals, as EF stores them on SQLite; times are UTC to the millisecond; bytes are base64.
/// </summary>
public static class JsonRows
{
    public static string Of(IEnumerable<Guid> ids) => Array(ids, (json, id) => json.Add(id));

    public static string Of(IEnumerable<EntryKey> keys) => Rows(keys, (json, key) => json.Add(key.CircleId).Add(key.SeatId).Add(key.ClientId));

    public static string Of(IEnumerable<MessageKey> keys) => Rows(keys, (json, key) => json.Add(key));

    public static string Of(IEnumerable<KeyValuePair<Guid, CircleCounters>> circles) =>
        Rows(circles, (json, circle) => json.Add(circle.Key).Add(circle.Value.LastSequence).Add(circle.Value.LastChange));

    public static string Of(IEnumerable<Numbered<PostEntry>> posts) => Rows(posts, (json, post) => json
        .Add(post.Entry.CircleId).Add(post.Number).Add(post.Entry.SeatId).Add(post.Entry.ClientId).Add(post.At)
        .Add(post.Entry.ReplyTo).Add(post.Entry.SealedBody).Add(post.Entry.Kind.OrAbsent()?.ToString()));

    public static string Of(IEnumerable<MentionKey> mentions) =>
        Rows(mentions, (json, mention) => json.Add(mention.Message).Add(mention.SeatId));

    public static string Of(IEnumerable<MessageOutcome> outcomes) => Rows(outcomes, (json, outcome) => json
        .Add(outcome.Message).Add(outcome.Revision).Add(outcome.EditedAt).Add(outcome.GoneAt)
        .Add(outcome.ReplacedAt).Add(outcome.SealedBody));

    public static string Of(IEnumerable<AcknowledgementKey> keys) => Rows(keys, (json, key) => json.Add(key.Message).Add(key.SeatId));

    public static string Of(IEnumerable<KeyValuePair<AcknowledgementKey, GivenAcknowledgement>> given) => Rows(given, (json, one) => json
        .Add(one.Key.Message).Add(one.Key.SeatId).Add(one.Value.Kind.ToString()).Add(one.Value.Change));

    public static string Of(IEnumerable<PassedWording> wordings) => Rows(wordings, (json, wording) => json
        .Add(wording.Message).Add(wording.Revision).Add(wording.ReplacedAt).Add(wording.SealedBody));

    public static string Of(IEnumerable<NumberedChange> changes) => Rows(changes, (json, change) => json
        .Add(change.Entry.CircleId).Add(change.Number).Add(change.Entry.Kind.ToString()).Add(change.Entry.Sequence)
        .Add(change.Entry.SeatId).Add(change.Entry.ClientId).Add(change.At).Add(change.Revision));

    public static string Of(IEnumerable<HeldPost> held) => Rows(held, (json, post) => json
        .Add(post.Id).Add(post.CircleId).Add(post.AuthorSeatId).Add(post.ClientMessageId).Add(post.HeldAt).Add(post.Reason.ToString())
        .Add(post.PhraseId).Add(post.ReplyTo).Add(post.Mentions).Add(post.SealedBody).Add(post.Kind?.ToString()));

    public static string Of(IEnumerable<Story> stories) => Rows(stories, (json, story) => json
        .Add(story.CircleId).Add(story.AuthorSeatId).Add(story.ClientMessageId).Add(story.Sequence).Add(story.Wish.ToString()).Add(story.Topics));

    public static string Of(IEnumerable<RetoldStory> retold) =>
        Rows(retold, (json, story) => json.Add(story.Message).Add(story.Frame.Wish.ToString()).Add(story.Frame.Topics));

    public static string Of(IEnumerable<Signal> signals) => Rows(signals, (json, signal) => json
        .Add(signal.Id).Add(signal.CircleId).Add(signal.Sequence).Add(signal.AuthorSeatId).Add(signal.PhraseId).Add(signal.At)
        .Add(signal.HeldPostId).Add(signal.Level?.ToString()).Add(signal.Findings).Add(signal.Waits));

    private static string Rows<T>(IEnumerable<T> items, Action<StringBuilder, T> write) => Array(items, (json, item) =>
    {
        json.Separate().Append('[');
        write(json, item);
        json.Append(']');
    });

    private static string Array<T>(IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        var json = new StringBuilder("[");
        foreach (var item in items)
        {
            write(json, item);
        }

        return json.Append(']').ToString();
    }

    private static StringBuilder Add(this StringBuilder json, Guid? id) => json.Add(id?.ToString("D").ToUpperInvariant());

    private static StringBuilder Add(this StringBuilder json, bool isSo) => json.Separate().Append(isSo ? "true" : "false");

    private static StringBuilder Add(this StringBuilder json, DateTime? time) =>
        json.Add(time?.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture));

    private static StringBuilder Add(this StringBuilder json, byte[]? bytes) =>
        json.Add(bytes is null ? null : Convert.ToBase64String(bytes));

    private static StringBuilder Add(this StringBuilder json, long? number) =>
        number is null ? json.Separate().Append("null") : json.Separate().Append(CultureInfo.InvariantCulture, $"{number}");

    private static StringBuilder Add(this StringBuilder json, MessageKey message) => json.Add(message.CircleId).Add(message.Sequence);

    // Only what needs no escaping comes here: ids, times, names of enums, codes of topics, base64.
    private static StringBuilder Add(this StringBuilder json, string? text) =>
        text is null ? json.Separate().Append("null") : json.Separate().Append('"').Append(text).Append('"');

    private static StringBuilder Separate(this StringBuilder json) => json[^1] == '[' ? json : json.Append(',');
}
