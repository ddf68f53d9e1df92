namespace SupportCircle.Contracts.Circles.Threads;

/// <summary>What came of asking or of an answer.</summary>
/// <param name="ThreadId">Of the thread, when both have agreed; absent otherwise.</param>
public sealed record ThreadAnswered(Guid? ThreadId);
