namespace SupportCircle.Contracts.Conversation;

/// <summary>The last message and the last change that a client has.</summary>
public sealed record EnterCursor(long Sequence, long Change);
