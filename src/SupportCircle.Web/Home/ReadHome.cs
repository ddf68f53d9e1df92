using SupportCircle.Contracts.Home;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Circles.Threads;
using SupportCircle.Web.Connection.Practices;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Home;

/// <summary>
/// What somebody finds who comes home, in one answer: five statements however many circles there are. It changes nothing, and of what is
/// sealed it opens only what a facilitator has answered.
/// </summary>
internal sealed class ReadHome(
    CircleViews circles, ReadUnread unread, ReadThreads threads, MySeatRequests requests, OwnMatters matters, TimeProvider time)
{
    /// <param name="said">The day that it is where they are, as their device says.</param>
    /// <param name="memberId">Whose.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<HomeView> RunAsync(DateOnly? said, Guid memberId, CancellationToken cancellation)
    {
        var day = PracticeCalendar.Day(said, time.Now());
        var own = await matters.OfAsync(memberId, day, cancellation);
        return new HomeView(
            await circles.OfMemberAsync(memberId, cancellation),
            await unread.RunAsync(memberId, cancellation),
            await threads.AskedAsync(memberId, cancellation),
            await requests.ListAsync(memberId, cancellation),
            own.NewNotes,
            own.DecidedAt > own.AppealedAt || own.AppealedAt is null ? own.DecidedAt : own.AppealedAt,
            own.CheckedInAt,
            own.PracticeId is null ? null : new HomePractice(day, OwnDays.Words(own.PracticeId), own.PracticeAnswer),
            own.HasSaidInterests);
    }
}
