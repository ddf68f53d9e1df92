using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.SqlServer;

/// <summary>
/// The log's statements in Transact-SQL. They are short lists against large tables: the hints keep the server to seeks,
/// from the list into the index, whatever its statistics of a young table say.
/// </summary>
internal static class SqlServerLogTexts
{
    public const string LockCircles = """
        SELECT c.[Id], c.[LastSequence], c.[LastChange], c.[AgreementsVersion], c.[PausedAt], c.[SlowModeSeconds],
            c.[RulesVersion] + COALESCE((SELECT o.[Version] FROM [OrganisationRules] o WHERE o.[Id] = 1), 0), c.[FirstPosts]
        FROM OPENJSON(@circles) WITH ([Id] uniqueidentifier '$') k
        INNER LOOP JOIN [Circles] c WITH (UPDLOCK, ROWLOCK) ON c.[Id] = k.[Id]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public static readonly string Speakers = $"""
        SELECT s.[Id], s.[CircleId], s.[Name], s.[State], s.[AcceptedVersion], s.[MutedUntil], s.[Role], m.[State],
            CASE WHEN c.[SlowModeSeconds] > 0 THEN (
                SELECT TOP (1) p.[SentAt] FROM [Messages] p
                WHERE p.[CircleId] = s.[CircleId] AND p.[Sequence] > c.[LastSequence] - {ConversationLimits.SlowModeReach}
                    AND p.[AuthorSeatId] = s.[Id]
                ORDER BY p.[Sequence] DESC) END,
            CASE WHEN c.[FirstPosts] > 0 THEN (
                SELECT COUNT(*) FROM (
                    SELECT TOP ({RuleLimits.MaxFirstPosts}) 1 AS [One] FROM [Messages] p
                    WHERE p.[CircleId] = s.[CircleId] AND p.[AuthorSeatId] = s.[Id]) [first]) END,
            (SELECT COUNT(*) FROM [HeldPosts] h
                WHERE h.[CircleId] = s.[CircleId] AND h.[AuthorSeatId] = s.[Id] AND h.[DecidedAt] IS NULL)
        FROM OPENJSON(@seats) WITH ([Id] uniqueidentifier '$') k
        INNER LOOP JOIN [Seats] s ON s.[Id] = k.[Id]
        INNER LOOP JOIN [Members] m ON m.[Id] = s.[MemberId]
        INNER LOOP JOIN [Circles] c ON c.[Id] = s.[CircleId]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string KnownPosts = """
        SELECT m.[CircleId], m.[AuthorSeatId], m.[ClientMessageId], m.[Sequence], m.[SentAt], NULL AS [Reason]
        FROM OPENJSON(@posts) WITH (
            [CircleId] uniqueidentifier '$[0]', [SeatId] uniqueidentifier '$[1]', [ClientId] uniqueidentifier '$[2]') k
        INNER LOOP JOIN [Messages] m
            ON m.[CircleId] = k.[CircleId] AND m.[AuthorSeatId] = k.[SeatId] AND m.[ClientMessageId] = k.[ClientId]
        UNION ALL
        SELECT h.[CircleId], h.[AuthorSeatId], h.[ClientMessageId], NULL, h.[HeldAt], h.[Reason]
        FROM OPENJSON(@posts) WITH (
            [CircleId] uniqueidentifier '$[0]', [SeatId] uniqueidentifier '$[1]', [ClientId] uniqueidentifier '$[2]') k
        INNER LOOP JOIN [HeldPosts] h
            ON h.[CircleId] = k.[CircleId] AND h.[AuthorSeatId] = k.[SeatId] AND h.[ClientMessageId] = k.[ClientId]
                AND h.[Sequence] IS NULL
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string KnownChanges = """
        SELECT c.[CircleId], c.[SeatId], c.[ClientChangeId], c.[Number], c.[At]
        FROM OPENJSON(@changes) WITH (
            [CircleId] uniqueidentifier '$[0]', [SeatId] uniqueidentifier '$[1]', [ClientId] uniqueidentifier '$[2]') k
        INNER LOOP JOIN [Changes] c
            ON c.[CircleId] = k.[CircleId] AND c.[SeatId] = k.[SeatId] AND c.[ClientChangeId] = k.[ClientId]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string Targets = """
        SELECT m.[CircleId], m.[Sequence], m.[AuthorSeatId], m.[GoneAt], m.[Revision], m.[HiddenAt], m.[Kind]
        FROM OPENJSON(@targets) WITH ([CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]') k
        INNER LOOP JOIN [Messages] m ON m.[CircleId] = k.[CircleId] AND m.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string InsertMessages = """
        INSERT INTO [Messages]
            ([CircleId], [Sequence], [AuthorSeatId], [ClientMessageId], [SentAt], [ReplyTo], [SealedBody], [Kind], [Revision])
        SELECT k.[CircleId], k.[Sequence], k.[SeatId], k.[ClientId], k.[SentAt], k.[ReplyTo], k.[SealedBody], k.[Kind], 0
        FROM OPENJSON(@messages) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [SeatId] uniqueidentifier '$[2]',
            [ClientId] uniqueidentifier '$[3]', [SentAt] datetime2(3) '$[4]', [ReplyTo] bigint '$[5]',
            [SealedBody] varbinary(max) '$[6]', [Kind] nvarchar(24) '$[7]') k;
        """;

    public const string InsertMentions = """
        INSERT INTO [Mentions] ([CircleId], [Sequence], [SeatId])
        SELECT k.[CircleId], k.[Sequence], k.[SeatId]
        FROM OPENJSON(@mentions) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [SeatId] uniqueidentifier '$[2]') k;
        """;

    public const string KeepWordings = $"""
        INSERT INTO [MessageRevisions] ([CircleId], [Sequence], [Revision], [SealedBody], [ReplacedAt])
        SELECT m.[CircleId], m.[Sequence], m.[Revision], m.[SealedBody], k.[ReplacedAt]
        FROM OPENJSON(@replaced) WITH ({Outcome}) k
        INNER LOOP JOIN [Messages] m ON m.[CircleId] = k.[CircleId] AND m.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string AddWordings = """
        INSERT INTO [MessageRevisions] ([CircleId], [Sequence], [Revision], [SealedBody], [ReplacedAt])
        SELECT k.[CircleId], k.[Sequence], k.[Revision], k.[SealedBody], k.[ReplacedAt]
        FROM OPENJSON(@passed) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [Revision] int '$[2]',
            [ReplacedAt] datetime2(3) '$[3]', [SealedBody] varbinary(max) '$[4]') k;
        """;

    public const string UpdateMessages = $"""
        UPDATE m SET [SealedBody] = CASE WHEN k.[GoneAt] IS NULL THEN COALESCE(k.[SealedBody], m.[SealedBody]) END,
            [Revision] = k.[Revision], [EditedAt] = COALESCE(k.[EditedAt], m.[EditedAt]),
            [GoneAt] = COALESCE(k.[GoneAt], m.[GoneAt]), [HiddenAt] = NULL
        FROM OPENJSON(@outcomes) WITH ({Outcome}) k
        INNER LOOP JOIN [Messages] m ON m.[CircleId] = k.[CircleId] AND m.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string ForgetWordings = $"""
        DELETE r FROM OPENJSON(@gone) WITH ({Outcome}) k
        INNER LOOP JOIN [MessageRevisions] r ON r.[CircleId] = k.[CircleId] AND r.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string ForgetAcknowledgements = $"""
        DELETE a FROM OPENJSON(@gone) WITH ({Outcome}) k
        INNER LOOP JOIN [Acknowledgements] a ON a.[CircleId] = k.[CircleId] AND a.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string ForgetMentions = $"""
        DELETE n FROM OPENJSON(@gone) WITH ({Outcome}) k
        INNER LOOP JOIN [Mentions] n ON n.[CircleId] = k.[CircleId] AND n.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string Withdraw = """
        DELETE a FROM OPENJSON(@withdrawn) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [SeatId] uniqueidentifier '$[2]') k
        INNER LOOP JOIN [Acknowledgements] a
            ON a.[CircleId] = k.[CircleId] AND a.[Sequence] = k.[Sequence] AND a.[SeatId] = k.[SeatId]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string Give = """
        INSERT INTO [Acknowledgements] ([CircleId], [Sequence], [SeatId], [Kind], [Change])
        SELECT k.[CircleId], k.[Sequence], k.[SeatId], k.[Kind], k.[Change]
        FROM OPENJSON(@given) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [SeatId] uniqueidentifier '$[2]',
            [Kind] nvarchar(24) '$[3]', [Change] bigint '$[4]') k;
        """;

    public const string InsertChanges = """
        INSERT INTO [Changes] ([CircleId], [Number], [Kind], [Sequence], [SeatId], [ClientChangeId], [At], [Revision])
        SELECT k.[CircleId], k.[Number], k.[Kind], k.[Sequence], k.[SeatId], k.[ClientId], k.[At], k.[Revision]
        FROM OPENJSON(@changes) WITH (
            [CircleId] uniqueidentifier '$[0]', [Number] bigint '$[1]', [Kind] nvarchar(24) '$[2]', [Sequence] bigint '$[3]',
            [SeatId] uniqueidentifier '$[4]', [ClientId] uniqueidentifier '$[5]', [At] datetime2(3) '$[6]',
            [Revision] int '$[7]') k;
        """;

    public const string InsertHeld = """
        INSERT INTO [HeldPosts]
            ([Id], [CircleId], [AuthorSeatId], [ClientMessageId], [HeldAt], [Reason], [PhraseId], [ReplyTo], [Mentions], [SealedBody], [Kind])
        SELECT k.[Id], k.[CircleId], k.[SeatId], k.[ClientId], k.[HeldAt], k.[Reason], k.[PhraseId], k.[ReplyTo], k.[Mentions],
            k.[SealedBody], k.[Kind]
        FROM OPENJSON(@held) WITH (
            [Id] uniqueidentifier '$[0]', [CircleId] uniqueidentifier '$[1]', [SeatId] uniqueidentifier '$[2]',
            [ClientId] uniqueidentifier '$[3]', [HeldAt] datetime2(3) '$[4]', [Reason] nvarchar(24) '$[5]',
            [PhraseId] uniqueidentifier '$[6]', [ReplyTo] bigint '$[7]', [Mentions] nvarchar(300) '$[8]',
            [SealedBody] varbinary(max) '$[9]', [Kind] nvarchar(24) '$[10]') k;
        """;

    public const string InsertSignals = """
        INSERT INTO [Signals] ([Id], [CircleId], [Sequence], [AuthorSeatId], [PhraseId], [At], [HeldPostId], [Level], [Findings], [Waits])
        SELECT k.[Id], k.[CircleId], k.[Sequence], k.[SeatId], k.[PhraseId], k.[At], k.[HeldPostId], k.[Level], k.[Findings], k.[Waits]
        FROM OPENJSON(@signals) WITH (
            [Id] uniqueidentifier '$[0]', [CircleId] uniqueidentifier '$[1]', [Sequence] bigint '$[2]',
            [SeatId] uniqueidentifier '$[3]', [PhraseId] uniqueidentifier '$[4]', [At] datetime2(3) '$[5]',
            [HeldPostId] uniqueidentifier '$[6]', [Level] nvarchar(24) '$[7]', [Findings] nvarchar(2000) '$[8]', [Waits] bit '$[9]') k;
        """;

    public const string InsertStories = """
        INSERT INTO [Stories] ([CircleId], [AuthorSeatId], [ClientMessageId], [Sequence], [Wish], [Topics])
        SELECT k.[CircleId], k.[SeatId], k.[ClientId], k.[Sequence], k.[Wish], k.[Topics]
        FROM OPENJSON(@stories) WITH (
            [CircleId] uniqueidentifier '$[0]', [SeatId] uniqueidentifier '$[1]', [ClientId] uniqueidentifier '$[2]',
            [Sequence] bigint '$[3]', [Wish] nvarchar(24) '$[4]', [Topics] nvarchar(125) '$[5]') k;
        """;

    public const string RetellStories = """
        UPDATE s SET [Wish] = k.[Wish], [Topics] = k.[Topics]
        FROM OPENJSON(@retold) WITH (
            [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [Wish] nvarchar(24) '$[2]', [Topics] nvarchar(125) '$[3]') k
        INNER LOOP JOIN [Stories] s ON s.[CircleId] = k.[CircleId] AND s.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string ForgetStories = """
        DELETE s FROM OPENJSON(@withdrew) WITH ([CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]') k
        INNER LOOP JOIN [Stories] s ON s.[CircleId] = k.[CircleId] AND s.[Sequence] = k.[Sequence]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    public const string RaiseCounters = """
        UPDATE c SET [LastSequence] = k.[LastSequence], [LastChange] = k.[LastChange]
        FROM OPENJSON(@counters) WITH (
            [Id] uniqueidentifier '$[0]', [LastSequence] bigint '$[1]', [LastChange] bigint '$[2]') k
        INNER LOOP JOIN [Circles] c ON c.[Id] = k.[Id]
        OPTION (FORCE ORDER, MAXDOP 1);
        """;

    private const string Outcome = """
        [CircleId] uniqueidentifier '$[0]', [Sequence] bigint '$[1]', [Revision] int '$[2]', [EditedAt] datetime2(3) '$[3]',
            [GoneAt] datetime2(3) '$[4]', [ReplacedAt] datetime2(3) '$[5]', [SealedBody] varbinary(max) '$[6]'
        """;

    /// <summary>All of them, for tests.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        LockCircles, Speakers, KnownPosts, KnownChanges, Targets, InsertMessages, InsertMentions, KeepWordings, AddWordings,
        UpdateMessages, ForgetWordings, ForgetAcknowledgements, ForgetMentions, Withdraw, Give, InsertChanges, InsertHeld, InsertSignals, InsertStories,
        RetellStories, ForgetStories, RaiseCounters,
    ];
}
