namespace SupportCircle.Contracts.Conversation;

/// <summary>A message that a facilitator hid, as facilitators read it.</summary>
public sealed record HiddenMessage(MessageView Message, DateTime HiddenAt);
