namespace SupportCircle.Contracts.Conversation;

/// <summary>What a message said, oldest wording first, the present one last: for the circle's facilitators.</summary>
public sealed record MessageHistory(long Sequence, IReadOnlyList<MessageWording> Wordings);

/// <param name="ReplacedAt">When an edit replaced it; absent on the present one.</param>
public sealed record MessageWording(int Revision, string Body, DateTime? ReplacedAt);
