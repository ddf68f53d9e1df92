namespace SupportCircle.Contracts.Connection.CheckIns;

/// <summary>That a check-in is kept.</summary>
/// <param name="Held">True when it is to be shared and waits until a facilitator has looked at it; absent otherwise.</param>
/// <param name="Help">True when what was written sounds as if its author may need help; absent otherwise.</param>
/// <param name="Masked">True when words in what is shared were made unreadable, so that the rest could go through; absent otherwise.</param>
public sealed record CheckInSaved(DateTime At, bool? Held, bool? Help, bool? Masked);
