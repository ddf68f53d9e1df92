using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.PostgreSql;

/// <summary>Rows as arrays, one for each column, in the order in which <see cref="LogTexts"/> names them.</summary>
internal static class LogColumns
{
    public static object[] Of(IList<Numbered<PostEntry>> posts) =>
    [
        posts.Select(p => p.Entry.CircleId).ToArray(), posts.Select(p => p.Number).ToArray(),
        posts.Select(p => p.Entry.SeatId).ToArray(), posts.Select(p => p.Entry.ClientId).ToArray(),
        posts.Select(p => p.At).ToArray(), posts.Select(p => p.Entry.ReplyTo).ToArray(),
        posts.Select(p => p.Entry.SealedBody).ToArray(), posts.Select(p => p.Entry.Kind.OrAbsent()?.ToString()).ToArray(),
    ];

    public static object[] Of(IList<MentionKey> mentions) =>
    [
        mentions.Select(m => m.Message.CircleId).ToArray(), mentions.Select(m => m.Message.Sequence).ToArray(),
        mentions.Select(m => m.SeatId).ToArray(),
    ];

    public static object[] Of(IEnumerable<MessageOutcome> outcomes)
    {
        var all = outcomes.ToArray();
        return
        [
            .. KeysOf(all), all.Select(o => o.Revision).ToArray(), all.Select(o => o.EditedAt).ToArray(),
            all.Select(o => o.GoneAt).ToArray(), all.Select(o => o.ReplacedAt).ToArray(), all.Select(o => o.SealedBody).ToArray(),
        ];
    }

    public static object[] KeysOf(IEnumerable<MessageOutcome> outcomes)
    {
        var all = outcomes.ToArray();
        return [all.Select(o => o.Message.CircleId).ToArray(), all.Select(o => o.Message.Sequence).ToArray()];
    }

    public static object[] Of(IEnumerable<PassedWording> wordings)
    {
        var all = wordings.ToArray();
        return
        [
            all.Select(w => w.Message.CircleId).ToArray(), all.Select(w => w.Message.Sequence).ToArray(),
            all.Select(w => w.Revision).ToArray(), all.Select(w => w.ReplacedAt).ToArray(), all.Select(w => w.SealedBody).ToArray(),
        ];
    }

    public static object[] Of(IEnumerable<AcknowledgementKey> keys)
    {
        var all = keys.ToArray();
        return
        [
            all.Select(k => k.Message.CircleId).ToArray(), all.Select(k => k.Message.Sequence).ToArray(),
            all.Select(k => k.SeatId).ToArray(),
        ];
    }

    public static object[] Of(IEnumerable<KeyValuePair<AcknowledgementKey, GivenAcknowledgement>> given)
    {
        var all = given.ToArray();
        return
        [
            .. Of(all.Select(g => g.Key)), all.Select(g => g.Value.Kind.ToString()).ToArray(), all.Select(g => g.Value.Change).ToArray(),
        ];
    }

    public static object[] Of(IList<HeldPost> held) =>
    [
        held.Select(h => h.Id).ToArray(), held.Select(h => h.CircleId).ToArray(), held.Select(h => h.AuthorSeatId).ToArray(),
        held.Select(h => h.ClientMessageId).ToArray(), held.Select(h => h.HeldAt).ToArray(),
        held.Select(h => h.Reason.ToString()).ToArray(), held.Select(h => h.PhraseId).ToArray(), held.Select(h => h.ReplyTo).ToArray(),
        held.Select(h => h.Mentions).ToArray(), held.Select(h => h.SealedBody).ToArray(),
        held.Select(h => h.Kind?.ToString()).ToArray(),
    ];

    public static object[] Of(IList<Story> stories) =>
    [
        stories.Select(s => s.CircleId).ToArray(), stories.Select(s => s.AuthorSeatId).ToArray(),
        stories.Select(s => s.ClientMessageId).ToArray(), stories.Select(s => s.Sequence).ToArray(),
        stories.Select(s => s.Wish.ToString()).ToArray(), stories.Select(s => s.Topics).ToArray(),
    ];

    public static object[] Of(IList<RetoldStory> retold) =>
    [
        .. Of(retold.Select(s => s.Message)), retold.Select(s => s.Frame.Wish.ToString()).ToArray(),
        retold.Select(s => s.Frame.Topics).ToArray(),
    ];

    public static object[] Of(IReadOnlyList<EntryKey> keys) =>
        [keys.Select(k => k.CircleId).ToArray(), keys.Select(k => k.SeatId).ToArray(), keys.Select(k => k.ClientId).ToArray()];

    public static object[] Of(IEnumerable<MessageKey> keys)
    {
        var all = keys.ToArray();
        return [all.Select(k => k.CircleId).ToArray(), all.Select(k => k.Sequence).ToArray()];
    }

    public static object[] Of(IList<Signal> signals) =>
    [
        signals.Select(s => s.Id).ToArray(), signals.Select(s => s.CircleId).ToArray(), signals.Select(s => s.Sequence).ToArray(),
        signals.Select(s => s.AuthorSeatId).ToArray(), signals.Select(s => s.PhraseId).ToArray(), signals.Select(s => s.At).ToArray(),
        signals.Select(s => s.HeldPostId).ToArray(), signals.Select(s => s.Level?.ToString()).ToArray(),
        signals.Select(s => s.Findings).ToArray(), signals.Select(s => s.Waits).ToArray(),
    ];

    public static object[] Of(IDictionary<Guid, CircleCounters> circles)
    {
        var all = circles.ToArray();
        return [all.Select(c => c.Key).ToArray(), all.Select(c => c.Value.LastSequence).ToArray(), all.Select(c => c.Value.LastChange).ToArray()];
    }

    public static object[] Of(IList<NumberedChange> changes) =>
    [
        changes.Select(c => c.Entry.CircleId).ToArray(), changes.Select(c => c.Number).ToArray(),
        changes.Select(c => c.Entry.Kind.ToString()).ToArray(), changes.Select(c => c.Entry.Sequence).ToArray(),
        changes.Select(c => c.Entry.SeatId).ToArray(), changes.Select(c => c.Entry.ClientId).ToArray(),
        changes.Select(c => c.At).ToArray(), changes.Select(c => c.Revision).ToArray(),
    ];
}
