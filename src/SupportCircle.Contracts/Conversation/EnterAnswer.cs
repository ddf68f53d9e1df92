namespace SupportCircle.Contracts.Conversation;

/// <summary>What <c>Enter</c> brings.</summary>
/// <param name="Messages">Ascending. Without a cursor the newest 50, else what follows it, at most 200.</param>
/// <param name="Changes">Ascending, after the cursor, at most 200; empty without a cursor.</param>
/// <param name="LastSequence">The circle's newest message.</param>
/// <param name="LastChange">The circle's newest change. Without a cursor the messages hold all changes up to it.</param>
/// <param name="Truncated">There is more after the cursor than was brought: enter again from where this ends.</param>
/// <param name="Here">Who is in the circle now, by their seats, oneself among them; but for those who hide it.</param>
public sealed record EnterAnswer(
    IReadOnlyList<MessageView> Messages,
    IReadOnlyList<MessageChanged> Changes,
    long LastSequence,
    long LastChange,
    bool Truncated,
    IReadOnlyList<Guid> Here);
