using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Conversation;

/// <summary>One person's one-touch answer to a message.</summary>
/// <param name="Kind">Absent when it was taken back.</param>
public sealed record AcknowledgementView(Author By, AcknowledgementKind? Kind);
