namespace SupportCircle.Contracts.Connection;

/// <summary>The note is on its way.</summary>
/// <param name="Help">True when its author is offered help; absent otherwise.</param>
/// <param name="Masked">True when contact details in it were made unreadable; absent otherwise.</param>
public sealed record NoteReceipt(DateTime SentAt, bool? Help, bool? Masked);
