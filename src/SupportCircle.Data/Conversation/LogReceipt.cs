namespace SupportCircle.Data.Conversation;

/// <summary>It is in the log, on disk, once.</summary>
/// <param name="Number">The message's sequence, or the change's number.</param>
/// <param name="At">When it was taken, to the millisecond.</param>
public readonly record struct LogReceipt(long Number, DateTime At);
