namespace SupportCircle.Contracts.Conversation;

/// <summary>An edit or a deletion is in the log, on disk, once, under that number.</summary>
public sealed record ChangeReceipt(long Change, DateTime At);
