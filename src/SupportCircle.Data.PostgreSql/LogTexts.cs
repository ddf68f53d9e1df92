using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.PostgreSql;

/// <summary>The log's statements in PostgreSQL's SQL; each list is as many arrays as it has columns.</summary>
internal static class LogTexts
{
    // Not FOR UPDATE: that would also hold up whoever writes a row that only refers to the circle.
    public const string LockCircles = """
        SELECT "Id", "LastSequence", "LastChange", "AgreementsVersion", "PausedAt", "SlowModeSeconds",
            "RulesVersion" + COALESCE((SELECT "Version" FROM "OrganisationRules" WHERE "Id" = 1), 0), "FirstPosts"
        FROM "Circles" WHERE "Id" = ANY($1::uuid[]) ORDER BY "Id" FOR NO KEY UPDATE
        """;

    public static readonly string Speakers = $"""
        SELECT s."Id", s."CircleId", s."Name", s."State", s."AcceptedVersion", s."MutedUntil", s."Role", m."State",
            CASE WHEN c."SlowModeSeconds" > 0 THEN (
                SELECT p."SentAt" FROM "Messages" p
                WHERE p."CircleId" = s."CircleId" AND p."Sequence" > c."LastSequence" - {ConversationLimits.SlowModeReach}
                    AND p."AuthorSeatId" = s."Id"
                ORDER BY p."Sequence" DESC LIMIT 1) END,
            CASE WHEN c."FirstPosts" > 0 THEN (
                SELECT COUNT(*)::int FROM (
                    SELECT 1 FROM "Messages" p WHERE p."CircleId" = s."CircleId" AND p."AuthorSeatId" = s."Id"
                    LIMIT {RuleLimits.MaxFirstPosts}) AS first) END,
            (SELECT COUNT(*)::int FROM "HeldPosts" h
                WHERE h."CircleId" = s."CircleId" AND h."AuthorSeatId" = s."Id" AND h."DecidedAt" IS NULL)
        FROM "Seats" s JOIN "Members" m ON m."Id" = s."MemberId" JOIN "Circles" c ON c."Id" = s."CircleId"
        WHERE s."Id" = ANY($1::uuid[])
        """;

    public const string KnownPosts = """
        SELECT m."CircleId", m."AuthorSeatId", m."ClientMessageId", m."Sequence", m."SentAt", NULL AS "Reason"
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (circle, seat, client)
        JOIN "Messages" m ON m."CircleId" = k.circle AND m."AuthorSeatId" = k.seat AND m."ClientMessageId" = k.client
        UNION ALL
        SELECT h."CircleId", h."AuthorSeatId", h."ClientMessageId", NULL, h."HeldAt", h."Reason"
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (circle, seat, client)
        JOIN "HeldPosts" h ON h."CircleId" = k.circle AND h."AuthorSeatId" = k.seat AND h."ClientMessageId" = k.client
            AND h."Sequence" IS NULL
        """;

    public const string KnownChanges = """
        SELECT c."CircleId", c."SeatId", c."ClientChangeId", c."Number", c."At"
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (circle, seat, client)
        JOIN "Changes" c ON c."CircleId" = k.circle AND c."SeatId" = k.seat AND c."ClientChangeId" = k.client
        """;

    public const string Targets = """
        SELECT m."CircleId", m."Sequence", m."AuthorSeatId", m."GoneAt", m."Revision", m."HiddenAt", m."Kind"
        FROM unnest($1::uuid[], $2::bigint[]) AS k (circle, sequence)
        JOIN "Messages" m ON m."CircleId" = k.circle AND m."Sequence" = k.sequence
        """;

    public const string InsertMessages = """
        INSERT INTO "Messages"
            ("CircleId", "Sequence", "AuthorSeatId", "ClientMessageId", "SentAt", "ReplyTo", "SealedBody", "Kind", "Revision")
        SELECT *, 0 FROM unnest(
            $1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::bigint[], $7::bytea[], $8::text[])
        """;

    public const string InsertMentions = """
        INSERT INTO "Mentions" ("CircleId", "Sequence", "SeatId") SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[])
        """;

    public const string KeepWordings = $"""
        INSERT INTO "MessageRevisions" ("CircleId", "Sequence", "Revision", "SealedBody", "ReplacedAt")
        SELECT m."CircleId", m."Sequence", m."Revision", m."SealedBody", k.replaced
        FROM {Outcomes} JOIN "Messages" m ON m."CircleId" = k.circle AND m."Sequence" = k.sequence
        """;

    public const string AddWordings = """
        INSERT INTO "MessageRevisions" ("CircleId", "Sequence", "Revision", "ReplacedAt", "SealedBody")
        SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::int[], $4::timestamptz[], $5::bytea[])
        """;

    public const string UpdateMessages = $"""
        UPDATE "Messages" m SET "SealedBody" = CASE WHEN k.gone IS NULL THEN COALESCE(k.body, m."SealedBody") END, "Revision" = k.revision,
            "EditedAt" = COALESCE(k.edited, m."EditedAt"), "GoneAt" = COALESCE(k.gone, m."GoneAt"), "HiddenAt" = NULL
        FROM {Outcomes} WHERE m."CircleId" = k.circle AND m."Sequence" = k.sequence
        """;

    public const string ForgetWordings = """
        DELETE FROM "MessageRevisions" r USING unnest($1::uuid[], $2::bigint[]) AS k (circle, sequence)
        WHERE r."CircleId" = k.circle AND r."Sequence" = k.sequence
        """;

    public const string ForgetAcknowledgements = """
        DELETE FROM "Acknowledgements" a USING unnest($1::uuid[], $2::bigint[]) AS k (circle, sequence)
        WHERE a."CircleId" = k.circle AND a."Sequence" = k.sequence
        """;

    public const string ForgetMentions = """
        DELETE FROM "Mentions" m USING unnest($1::uuid[], $2::bigint[]) AS k (circle, sequence)
        WHERE m."CircleId" = k.circle AND m."Sequence" = k.sequence
        """;

    public const string Withdraw = """
        DELETE FROM "Acknowledgements" a USING unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS k (circle, sequence, seat)
        WHERE a."CircleId" = k.circle AND a."Sequence" = k.sequence AND a."SeatId" = k.seat
        """;

    public const string Give = """
        INSERT INTO "Acknowledgements" ("CircleId", "Sequence", "SeatId", "Kind", "Change")
        SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::bigint[])
        ON CONFLICT ("CircleId", "Sequence", "SeatId") DO UPDATE SET "Kind" = excluded."Kind", "Change" = excluded."Change"
        """;

    public const string InsertChanges = """
        INSERT INTO "Changes" ("CircleId", "Number", "Kind", "Sequence", "SeatId", "ClientChangeId", "At", "Revision")
        SELECT * FROM unnest(
            $1::uuid[], $2::bigint[], $3::text[], $4::bigint[], $5::uuid[], $6::uuid[], $7::timestamptz[], $8::int[])
        """;

    public const string InsertHeld = """
        INSERT INTO "HeldPosts"
            ("Id", "CircleId", "AuthorSeatId", "ClientMessageId", "HeldAt", "Reason", "PhraseId", "ReplyTo", "Mentions", "SealedBody", "Kind")
        SELECT * FROM unnest(
            $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::text[], $7::uuid[], $8::bigint[], $9::text[],
            $10::bytea[], $11::text[])
        """;

    public const string InsertSignals = """
        INSERT INTO "Signals" ("Id", "CircleId", "Sequence", "AuthorSeatId", "PhraseId", "At", "HeldPostId", "Level", "Findings", "Waits")
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::uuid[], $8::text[],
            $9::text[], $10::boolean[])
        """;

    public const string InsertStories = """
        INSERT INTO "Stories" ("CircleId", "AuthorSeatId", "ClientMessageId", "Sequence", "Wish", "Topics")
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])
        """;

    public const string RetellStories = """
        UPDATE "Stories" s SET "Wish" = k.wish, "Topics" = k.topics
        FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[]) AS k (circle, sequence, wish, topics)
        WHERE s."CircleId" = k.circle AND s."Sequence" = k.sequence
        """;

    public const string ForgetStories = """
        DELETE FROM "Stories" s USING unnest($1::uuid[], $2::bigint[]) AS k (circle, sequence)
        WHERE s."CircleId" = k.circle AND s."Sequence" = k.sequence
        """;

    public const string RaiseCounters = """
        UPDATE "Circles" c SET "LastSequence" = k.sequence, "LastChange" = k.change
        FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS k (id, sequence, change) WHERE c."Id" = k.id
        """;

    private const string Outcomes = """
        unnest($1::uuid[], $2::bigint[], $3::int[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[], $7::bytea[])
            AS k (circle, sequence, revision, edited, gone, replaced, body)
        """;
}
