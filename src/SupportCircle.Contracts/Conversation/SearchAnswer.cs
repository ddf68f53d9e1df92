namespace SupportCircle.Contracts.Conversation;

/// <param name="Hits">Newest first.</param>
/// <param name="Before">Where to go on; absent when the beginning of the conversation was reached.</param>
/// <param name="LookedBackTo">When the oldest message was sent that was looked at; absent when there was none.</param>
public sealed record SearchAnswer(IReadOnlyList<MessageView> Hits, long? Before, DateTime? LookedBackTo);
