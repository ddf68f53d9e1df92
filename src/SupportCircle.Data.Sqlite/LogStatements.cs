using Microsoft.Data.Sqlite;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

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
    private SqliteCommand? _keepRevision;
    private SqliteCommand? _edit;
    private SqliteCommand? _delete;
    private SqliteCommand? _forgetRevisions;
    private SqliteCommand? _insertChange;
    private SqliteCommand? _raise;

    public SqliteDataReader Circles(SqliteTransaction? transaction, string ids) => Read(ref _circles, transaction, ids, """
        SELECT "Id", "LastSequence", "LastChange", "AgreementsVersion" FROM "Circles"
        WHERE "Id" IN (SELECT "value" FROM json_each(@keys))
        """);

    public SqliteDataReader Speakers(SqliteTransaction? transaction, string ids) => Read(ref _speakers, transaction, ids, """
        SELECT s."Id", s."CircleId", s."Name", s."State", s."AcceptedVersion", s."MutedUntil", m."State"
        FROM "Seats" s JOIN "Members" m ON m."Id" = s."MemberId"
        WHERE s."Id" IN (SELECT "value" FROM json_each(@keys))
        """);

    public SqliteDataReader Known(SqliteTransaction? transaction, bool posts, string keys) => posts
        ? Read(ref _knownPosts, transaction, keys, """
            SELECT m."CircleId", m."AuthorSeatId", m."ClientMessageId", m."Sequence", m."SentAt"
            FROM json_each(@keys) k CROSS JOIN "Messages" m
            ON m."CircleId" = k."value" ->> 0 AND m."AuthorSeatId" = k."value" ->> 1 AND m."ClientMessageId" = k."value" ->> 2
            """)
        : Read(ref _knownChanges, transaction, keys, """
            SELECT c."CircleId", c."SeatId", c."ClientChangeId", c."Number", c."At"
            FROM json_each(@keys) k CROSS JOIN "Changes" c
            ON c."CircleId" = k."value" ->> 0 AND c."SeatId" = k."value" ->> 1 AND c."ClientChangeId" = k."value" ->> 2
            """);

    public SqliteDataReader Targets(SqliteTransaction? transaction, string keys) => Read(ref _targets, transaction, keys, """
        SELECT m."CircleId", m."Sequence", m."AuthorSeatId", m."GoneAt", m."Revision"
        FROM json_each(@keys) k CROSS JOIN "Messages" m
        ON m."CircleId" = k."value" ->> 0 AND m."Sequence" = k."value" ->> 1
        """);

    public void InsertMessage(SqliteTransaction? transaction, in Numbered<PostEntry> post) => Run(ref _insert, transaction, """
        INSERT INTO "Messages"
        ("CircleId", "Sequence", "AuthorSeatId", "ClientMessageId", "SentAt", "ReplyTo", "SealedBody", "Revision")
        VALUES (@circle, @sequence, @seat, @client, @at, @replyTo, @body, 0)
        """,
        [
            ("@circle", post.Entry.CircleId), ("@sequence", post.Number), ("@seat", post.Entry.SeatId),
            ("@client", post.Entry.ClientId), ("@at", post.At), ("@replyTo", post.Entry.ReplyTo), ("@body", post.Entry.SealedBody),
        ]);

    public void ApplyChange(SqliteTransaction? transaction, in Numbered<ChangeEntry> change)
    {
        var (entry, number, at) = change;
        if (entry.Kind == ChangeKind.Edited)
        {
            Run(ref _keepRevision, transaction, """
                INSERT INTO "MessageRevisions" ("CircleId", "Sequence", "Revision", "SealedBody", "ReplacedAt")
                SELECT "CircleId", "Sequence", "Revision", "SealedBody", @at FROM "Messages"
                WHERE "CircleId" = @circle AND "Sequence" = @sequence
                """, [("@at", at), ("@circle", entry.CircleId), ("@sequence", entry.Sequence)]);
            Run(ref _edit, transaction, """
                UPDATE "Messages" SET "SealedBody" = @body, "Revision" = @revision, "EditedAt" = @at
                WHERE "CircleId" = @circle AND "Sequence" = @sequence
                """,
                [
                    ("@body", entry.SealedBody), ("@revision", entry.Revision), ("@at", at),
                    ("@circle", entry.CircleId), ("@sequence", entry.Sequence),
                ]);
        }
        else
        {
            Run(ref _delete, transaction, """
                UPDATE "Messages" SET "SealedBody" = NULL, "GoneAt" = @at
                WHERE "CircleId" = @circle AND "Sequence" = @sequence
                """, [("@at", at), ("@circle", entry.CircleId), ("@sequence", entry.Sequence)]);
            Run(ref _forgetRevisions, transaction, """
                DELETE FROM "MessageRevisions" WHERE "CircleId" = @circle AND "Sequence" = @sequence
                """, [("@circle", entry.CircleId), ("@sequence", entry.Sequence)]);
        }

        Run(ref _insertChange, transaction, """
            INSERT INTO "Changes" ("CircleId", "Number", "Kind", "Sequence", "SeatId", "ClientChangeId", "At", "Revision")
            SELECT "CircleId", @number, @kind, "Sequence", @seat, @client, @at, "Revision" FROM "Messages"
            WHERE "CircleId" = @circle AND "Sequence" = @sequence
            """,
            [
                ("@number", number), ("@kind", entry.Kind.ToString()), ("@seat", entry.SeatId), ("@client", entry.ClientId),
                ("@at", at), ("@circle", entry.CircleId), ("@sequence", entry.Sequence),
            ]);
    }

    public void RaiseCounters(SqliteTransaction? transaction, string counters) => Run(ref _raise, transaction, """
        UPDATE "Circles" SET "LastSequence" = k."value" ->> 1, "LastChange" = k."value" ->> 2
        FROM json_each(@keys) k WHERE "Circles"."Id" = k."value" ->> 0
        """, [("@keys", counters)]);

    public void Dispose()
    {
        foreach (var command in _all)
        {
            command.Dispose();
        }
    }

    private SqliteDataReader Read(ref SqliteCommand? command, SqliteTransaction? transaction, string keys, string text)
    {
        Prepare(ref command, transaction, text, [("@keys", keys)]);
        return command!.ExecuteReader();
    }

    private void Run(
        ref SqliteCommand? command, SqliteTransaction? transaction, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        Prepare(ref command, transaction, text, values);
        command!.ExecuteNonQuery();
    }

    private void Prepare(
        ref SqliteCommand? command, SqliteTransaction? transaction, string text, ReadOnlySpan<(string Name, object? Value)> values)
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

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }
    }
}
