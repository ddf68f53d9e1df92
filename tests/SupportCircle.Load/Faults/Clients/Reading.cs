using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>From what crossed the wire to what is remembered of it.</summary>
internal static class Reading
{
    public static Sighting Of(MessageView view) => view.Gone == true
        ? new Sighting(view.Sequence, Guid.Empty, Guid.Empty, 0, IsGone: true)
        : new Sighting(
            view.Sequence, view.ClientMessageId ?? Guid.Empty, view.Author?.SeatId ?? Guid.Empty, Words.Digest(view.Body), IsGone: false);

    public static Sighting Of(MessagePosted message) => message.Gone == true
        ? new Sighting(message.Sequence, Guid.Empty, Guid.Empty, 0, IsGone: true)
        : new Sighting(
            message.Sequence,
            message.ClientMessageId ?? Guid.Empty,
            message.Author?.SeatId ?? Guid.Empty,
            Words.Digest(message.Body),
            IsGone: false);

    public static ChangeSighting Of(MessageChanged change) => change.Gone == true
        ? new ChangeSighting(change.Change, change.Sequence, 0, IsGone: true)
        : new ChangeSighting(change.Change, change.Sequence, Words.Digest(change.Body), IsGone: false);

    public static LoggedMessage Logged(MessageView view) => new(Of(view), view.SentAt);
}
