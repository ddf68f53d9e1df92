namespace SupportCircle.Contracts.Conversation;

/// <summary>A receipt means: in the log, on disk, once, at that sequence; or held, on disk, once.</summary>
/// <param name="Sequence">Absent while held.</param>
/// <param name="Reason">Why it is held: WatchedPhrase or FirstPost.</param>
public sealed record PostReceipt(PostStatus Status, long? Sequence, DateTime SentAt, string? Reason);
