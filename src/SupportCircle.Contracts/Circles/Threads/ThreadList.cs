namespace SupportCircle.Contracts.Circles.Threads;

/// <summary>One's one-to-one threads, and who is to answer whom.</summary>
/// <param name="Asked">Who asks one, the newest first.</param>
/// <param name="Asking">Whom one has asked, the newest first: without an answer, whatever that would be.</param>
/// <param name="Threads">Those that one has not taken off the list, the newest first.</param>
public sealed record ThreadList(
    IReadOnlyList<ThreadRequestView> Asked, IReadOnlyList<ThreadRequestView> Asking, IReadOnlyList<ThreadSummary> Threads);
