namespace SupportCircle.Load.Faults.Checking;

/// <summary>A message as somebody saw it: what must agree with the log, without its words.</summary>
/// <param name="ClientMessageId">Empty when it is gone.</param>
/// <param name="SeatId">The author's; empty when it is gone.</param>
/// <param name="Digest">Of the words; see <see cref="Clients.Words.Digest"/>.</param>
/// <param name="IsGone">Its words have been deleted.</param>
internal readonly record struct Sighting(long Sequence, Guid ClientMessageId, Guid SeatId, ulong Digest, bool IsGone);

/// <summary>An edit or a deletion as somebody saw it.</summary>
/// <param name="Sequence">The message's.</param>
/// <param name="IsGone">The message has no words any more.</param>
internal readonly record struct ChangeSighting(long Change, long Sequence, ulong Digest, bool IsGone);
