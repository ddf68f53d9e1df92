using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Circles.Threads;
using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Contracts.Home;

/// <summary>What somebody finds who comes home: their circles, what waits for them, and their day. Nobody else sees it.</summary>
/// <param name="Circles">One's circles, by name; without one-to-one threads.</param>
/// <param name="Unread">Where something is unread, in circles and in threads.</param>
/// <param name="Asked">Who asks to talk one to one and has no answer, the newest first.</param>
/// <param name="Requests">One's requests for a seat: those without an answer, those on a waiting list, and answers that were not put away.</param>
/// <param name="NewNotes">How many notes one has not seen yet.</param>
/// <param name="DecidedAt">When something was last decided that concerns oneself, an appeal's answer included; absent before the first.</param>
/// <param name="CheckedInAt">When one last checked in; absent before the first. How one was is not said here.</param>
/// <param name="Practice">That of the day; absent until it was asked for, by which it is chosen.</param>
/// <param name="HasSaidInterests">Whether one has said what one lives through and hopes for.</param>
public sealed record HomeView(
    IReadOnlyList<CircleDetails> Circles,
    IReadOnlyList<UnreadCount> Unread,
    IReadOnlyList<ThreadRequestView> Asked,
    IReadOnlyList<MySeatRequest> Requests,
    int NewNotes,
    DateTime? DecidedAt,
    DateTime? CheckedInAt,
    HomePractice? Practice,
    bool HasSaidInterests);
