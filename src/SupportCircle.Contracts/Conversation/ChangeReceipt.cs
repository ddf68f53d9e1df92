namespace SupportCircle.Contracts.Conversation;

/// <summary>An edit or a deletion is in the log, on disk, once, under that number.</summary>
/// <param name="Help">As of <see cref="PostReceipt"/>, of an edit.</param>
/// <param name="Masked">As of <see cref="PostReceipt"/>, of an edit.</param>
public sealed record ChangeReceipt(long Change, DateTime At, bool? Help = null, bool? Masked = null);
