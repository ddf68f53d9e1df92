using Microsoft.Data.Sqlite;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Sqlite;

/// <summary>The statements of the message log, each prepared once for its connection.</summary>
internal sealed class LogStatements(SqliteConnection connection) : IDisposable
{
    private readonly List<SqliteCommand> _all = [];
    private SqliteCommand? _circles;
    private SqliteCommand? _speakers;
    private SqliteCommand? _knownPosts;
    private SqliteCommand? _knownChanges;
    private SqliteCommand? _targets;
    private SqliteCommand? _insert;
    private SqliteCommand? _mention;
    private SqliteCommand? _keepWording;
    private SqliteCommand? _addWording;
    private SqliteCommand? _update;
    private SqliteCommand? _forgetWordings;
    private SqliteCommand? _forgetAcknowledgements;
    private SqliteCommand? _forgetMentions;
    private SqliteCommand? _withdraw;
    private SqliteCommand? _give;
    private SqliteCommand? _insertChange;
    private SqliteCommand? _hold;
    private SqliteCommand? _signal;
    private SqliteCommand? _tell;
    private SqliteCommand? _retell;
    private SqliteCommand? _forgetStory;
    private SqliteCommand? _raise;

    public SqliteTransaction? Transaction { get; set; }

    public SqliteDataReader Circles(IEnumerable<Guid> ids) => Read(ref _circles, JsonRows.Of(ids), """
        SELECT "Id", "LastSequence", "LastChange", "AgreementsVersion", "PausedAt", "SlowModeSeconds",
            "RulesVersion" + COALESCE((SELECT "Version" FROM "OrganisationRules" WHERE "Id" = 1), 0), "FirstPosts"
        FROM "Circles" WHERE "Id" IN (SELECT "value" FROM json_each(@keys))
        """);

    public SqliteDataReader Speakers(IEnumerable<Guid> ids) => Read(ref _speakers, JsonRows.Of(ids), $"""
        SELECT s."Id", s."CircleId", s."Name", s."State", s."AcceptedVersion", s."MutedUntil", s."Role", m."State",
            CASE WHEN c."SlowModeSeconds" > 0 THEN (
                SELECT p."SentAt" FROM "Messages" p
                WHERE p."CircleId" = s."CircleId" AND p."Sequence" > c."LastSequence" - {ConversationLimits.SlowModeReach}
                    AND +p."AuthorSeatId" = s."Id"
                ORDER BY p."Sequence" DESC LIMIT 1) END,
            CASE WHEN c."FirstPosts" > 0 THEN (
                SELECT COUNT(*) FROM (
                    SELECT 1 FROM "Messages" p WHERE p."CircleId" = s."CircleId" AND p."AuthorSeatId" = s."Id"
                    LIMIT {RuleLimits.MaxFirstPosts})) END,
            (SELECT COUNT(*) FROM "HeldPosts" h WHERE h."CircleId" = s."CircleId" AND h."AuthorSeatId" = s."Id" AND h."DecidedAt" IS NULL)
        FROM "Seats" s JOIN "Members" m ON m."Id" = s."MemberId" JOIN "Circles" c ON c."Id" = s."CircleId"
        WHERE s."Id" IN (SELECT "value" FROM json_each(@keys))
        """);

    public SqliteDataReader KnownPosts(IEnumerable<EntryKey> keys) => Read(ref _knownPosts, JsonRows.Of(keys), """
        SELECT m."CircleId", m."AuthorSeatId", m."ClientMessageId", m."Sequence", m."SentAt", NULL
        FROM json_each(@keys) k CROSS JOIN "Messages" m
        ON m."CircleId" = k."value" ->> 0 AND m."AuthorSeatId" = k."value" ->> 1 AND m."ClientMessageId" = k."value" ->> 2
        UNION ALL
        SELECT h."CircleId", h."AuthorSeatId", h."ClientMessageId", NULL, h."HeldAt", h."Reason"
        FROM json_each(@keys) k CROSS JOIN "HeldPosts" h
        ON h."CircleId" = k."value" ->> 0 AND h."AuthorSeatId" = k."value" ->> 1 AND h."ClientMessageId" = k."value" ->> 2
            AND h."Sequence" IS NULL
        """);

    public SqliteDataReader KnownChanges(IEnumerable<EntryKey> keys) => Read(ref _knownChanges, JsonRows.Of(keys), """
        SELECT c."CircleId", c."SeatId", c."ClientChangeId", c."Number", c."At"
        FROM json_each(@keys) k CROSS JOIN "Changes" c
        ON c."CircleId" = k."value" ->> 0 AND c."SeatId" = k."value" ->> 1 AND c."ClientChangeId" = k."value" ->> 2
        """);

    public SqliteDataReader Targets(IEnumerable<MessageKey> keys) => Read(ref _targets, JsonRows.Of(keys), """
        SELECT m."CircleId", m."Sequence", m."AuthorSeatId", m."GoneAt", m."Revision", m."HiddenAt", m."Kind"
        FROM json_each(@keys) k CROSS JOIN "Messages" m
        ON m."CircleId" = k."value" ->> 0 AND m."Sequence" = k."value" ->> 1
        """);

    public int Insert(in Numbered<PostEntry> post) => Run(ref _insert, """
        INSERT INTO "Messages"
        ("CircleId", "Sequence", "AuthorSeatId", "ClientMessageId", "SentAt", "ReplyTo", "SealedBody", "Kind", "Revision")
        VALUES (@circle, @sequence, @seat, @client, @at, @replyTo, @body, @kind, 0)
        """,
        [
            ("@circle", post.Entry.CircleId), ("@sequence", post.Number), ("@seat", post.Entry.SeatId),
            ("@client", post.Entry.ClientId), ("@at", post.At), ("@replyTo", post.Entry.ReplyTo), ("@body", post.Entry.SealedBody),
            ("@kind", post.Entry.Kind.OrAbsent()?.ToString()),
        ]);

    public int Insert(in MentionKey mention) => Run(ref _mention, """
        INSERT INTO "Mentions" ("CircleId", "Sequence", "SeatId") VALUES (@circle, @sequence, @seat)
        """, [.. Key(mention.Message), ("@seat", mention.SeatId)]);

    public int KeepWording(in MessageOutcome outcome) => Run(ref _keepWording, """
        INSERT INTO "MessageRevisions" ("CircleId", "Sequence", "Revision", "SealedBody", "ReplacedAt")
        SELECT "CircleId", "Sequence", "Revision", "SealedBody", @at FROM "Messages"
        WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, [("@at", outcome.ReplacedAt), .. Key(outcome.Message)]);

    public int AddWording(in PassedWording wording) => Run(ref _addWording, """
        INSERT INTO "MessageRevisions" ("CircleId", "Sequence", "Revision", "SealedBody", "ReplacedAt")
        VALUES (@circle, @sequence, @revision, @body, @at)
        """,
        [
            .. Key(wording.Message), ("@revision", wording.Revision), ("@body", wording.SealedBody), ("@at", wording.ReplacedAt),
        ]);

    public int Update(in MessageOutcome outcome) => Run(ref _update, """
        UPDATE "Messages" SET "SealedBody" = CASE WHEN @gone IS NULL THEN COALESCE(@body, "SealedBody") END, "Revision" = @revision,
            "EditedAt" = COALESCE(@edited, "EditedAt"), "GoneAt" = COALESCE(@gone, "GoneAt"), "HiddenAt" = NULL
        WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """,
        [
            ("@body", outcome.SealedBody), ("@revision", outcome.Revision), ("@edited", outcome.EditedAt),
            ("@gone", outcome.GoneAt), .. Key(outcome.Message),
        ]);

    public int ForgetWordings(in MessageOutcome outcome) => Run(ref _forgetWordings, """
        DELETE FROM "MessageRevisions" WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, Key(outcome.Message));

    public int ForgetAcknowledgements(in MessageOutcome outcome) => Run(ref _forgetAcknowledgements, """
        DELETE FROM "Acknowledgements" WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, Key(outcome.Message));

    public int ForgetMentions(in MessageOutcome outcome) => Run(ref _forgetMentions, """
        DELETE FROM "Mentions" WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, Key(outcome.Message));

    public int Withdraw(in AcknowledgementKey key) => Run(ref _withdraw, """
        DELETE FROM "Acknowledgements" WHERE "CircleId" = @circle AND "Sequence" = @sequence AND "SeatId" = @seat
        """, [.. Key(key.Message), ("@seat", key.SeatId)]);

    public int Give(in KeyValuePair<AcknowledgementKey, GivenAcknowledgement> given) => Run(ref _give, """
        INSERT INTO "Acknowledgements" ("CircleId", "Sequence", "SeatId", "Kind", "Change")
        VALUES (@circle, @sequence, @seat, @kind, @change)
        ON CONFLICT ("CircleId", "Sequence", "SeatId") DO UPDATE SET "Kind" = excluded."Kind", "Change" = excluded."Change"
        """,
        [.. Key(given.Key.Message), ("@seat", given.Key.SeatId), ("@kind", given.Value.Kind.ToString()), ("@change", given.Value.Change)]);

    public int Insert(in NumberedChange change) => Run(ref _insertChange, """
        INSERT INTO "Changes" ("CircleId", "Number", "Kind", "Sequence", "SeatId", "ClientChangeId", "At", "Revision")
        VALUES (@circle, @number, @kind, @sequence, @seat, @client, @at, @revision)
        """,
        [
            ("@circle", change.Entry.CircleId), ("@number", change.Number), ("@kind", change.Entry.Kind.ToString()),
            ("@sequence", change.Entry.Sequence), ("@seat", change.Entry.SeatId), ("@client", change.Entry.ClientId),
            ("@at", change.At), ("@revision", change.Revision),
        ]);

    public int Insert(HeldPost post) => Run(ref _hold, """
        INSERT INTO "HeldPosts"
        ("Id", "CircleId", "AuthorSeatId", "ClientMessageId", "HeldAt", "Reason", "PhraseId", "ReplyTo", "Mentions", "SealedBody", "Kind")
        VALUES (@id, @circle, @seat, @client, @at, @reason, @phrase, @replyTo, @mentions, @body, @kind)
        """,
        [
            ("@id", post.Id), ("@circle", post.CircleId), ("@seat", post.AuthorSeatId), ("@client", post.ClientMessageId),
            ("@at", post.HeldAt), ("@reason", post.Reason.ToString()), ("@phrase", post.PhraseId), ("@replyTo", post.ReplyTo),
            ("@mentions", post.Mentions), ("@body", post.SealedBody), ("@kind", post.Kind?.ToString()),
        ]);

    public int Insert(Signal signal) => Run(ref _signal, """
        INSERT INTO "Signals" ("Id", "CircleId", "Sequence", "AuthorSeatId", "PhraseId", "At", "HeldPostId", "Level", "Findings", "Waits")
        VALUES (@id, @circle, @sequence, @seat, @phrase, @at, @held, @level, @findings, @waits)
        """,
        [
            ("@id", signal.Id), ("@circle", signal.CircleId), ("@sequence", signal.Sequence), ("@seat", signal.AuthorSeatId),
            ("@phrase", signal.PhraseId), ("@at", signal.At), ("@held", signal.HeldPostId), ("@level", signal.Level?.ToString()),
            ("@findings", signal.Findings), ("@waits", signal.Waits),
        ]);

    public int Insert(Story story) => Run(ref _tell, """
        INSERT INTO "Stories" ("CircleId", "AuthorSeatId", "ClientMessageId", "Sequence", "Wish", "Topics")
        VALUES (@circle, @seat, @client, @sequence, @wish, @topics)
        """,
        [
            ("@circle", story.CircleId), ("@seat", story.AuthorSeatId), ("@client", story.ClientMessageId),
            ("@sequence", story.Sequence), ("@wish", story.Wish.ToString()), ("@topics", story.Topics),
        ]);

    public int Retell(RetoldStory story) => Run(ref _retell, """
        UPDATE "Stories" SET "Wish" = @wish, "Topics" = @topics WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, [("@wish", story.Frame.Wish.ToString()), ("@topics", story.Frame.Topics), .. Key(story.Message)]);

    public int ForgetStory(MessageKey story) => Run(ref _forgetStory, """
        DELETE FROM "Stories" WHERE "CircleId" = @circle AND "Sequence" = @sequence
        """, Key(story));

    public int Raise(IEnumerable<KeyValuePair<Guid, CircleCounters>> circles) => Run(ref _raise, """
        UPDATE "Circles" SET "LastSequence" = k."value" ->> 1, "LastChange" = k."value" ->> 2
        FROM json_each(@keys) k WHERE "Circles"."Id" = k."value" ->> 0
        """, [("@keys", JsonRows.Of(circles))]);

    public void Dispose()
    {
        foreach (var command in _all)
        {
            command.Dispose();
        }
    }

    private static (string Name, object? Value)[] Key(in MessageKey message) =>
        [("@circle", message.CircleId), ("@sequence", message.Sequence)];

    private SqliteDataReader Read(ref SqliteCommand? command, string keys, string text) =>
        Prepare(ref command, text, [("@keys", keys)]).ExecuteReader();

    private int Run(ref SqliteCommand? command, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        Prepare(ref command, text, values).ExecuteNonQuery();
        return 1;
    }

    private SqliteCommand Prepare(ref SqliteCommand? command, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (command is null)
        {
            command = connection.CreateCommand();
            command.CommandText = text;
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            _all.Add(command);
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        return command;
    }
}
