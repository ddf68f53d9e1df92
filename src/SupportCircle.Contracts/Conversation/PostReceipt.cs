namespace SupportCircle.Contracts.Conversation;

/// <summary>A receipt means: in the log, on disk, once, at that sequence; or held, on disk, once.</summary>
/// <param name="Sequence">Absent while held.</param>
/// <param name="Reason">Why it is held: WatchedPhrase, FirstPost, MethodDetail or Encouragement.</param>
/// <param name="Help">True when its author is to be shown the help card, else absent. Nobody else is told.</param>
/// <param name="Masked">True when words in it were made unreadable, so that the rest could go through; else absent.</param>
public sealed record PostReceipt(PostStatus Status, long? Sequence, DateTime SentAt, string? Reason, bool? Help = null, bool? Masked = null);
