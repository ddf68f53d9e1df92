using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Connection;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Circles;

/// <summary>Circles and threads as those who sit in them see them; a constant number of statements for any number of circles.</summary>
internal sealed class CircleViews(SupportDbContext db, TimeProvider time)
{
    /// <summary>Without the threads.</summary>
    public async Task<IReadOnlyList<CircleDetails>> OfMemberAsync(Guid memberId, CancellationToken cancellation) =>
        await Query(
            db.Seats.Where(seat => seat.MemberId == memberId && seat.State == SeatState.Active
                && db.Circles.Any(circle => circle.Id == seat.CircleId && circle.MetInCircleId == null)),
            time.Now()).ToListAsync(cancellation);

    public Task<CircleDetails> OfSeatAsync(Guid seatId, CancellationToken cancellation) =>
        Query(db.Seats.Where(seat => seat.Id == seatId), time.Now()).FirstAsync(cancellation);

    private IQueryable<CircleDetails> Query(IQueryable<Seat> seats, DateTime now) =>
        from seat in seats
        join circle in db.Circles on seat.CircleId equals circle.Id
        join theme in db.Themes on circle.ThemeId equals theme.Id
        join s in db.Settlings on circle.Id equals s.CircleId into settlings
        from settling in settlings.DefaultIfEmpty()
        orderby circle.Name, circle.CreatedAt
        select new CircleDetails(
            circle.Id,
            circle.Name,
            new ThemeSummary(theme.Id, theme.Name, theme.Key),
            circle.Description,
            circle.Meets,
            EnumSet.Read<Hope>(circle.Hopes),
            circle.Visibility,
            circle.SeatCount,
            db.Seats.Count(other => other.CircleId == circle.Id && other.State == SeatState.Active),
            seat.Id,
            seat.Name,
            seat.Role,
            circle.AgreementsVersion,
            seat.AcceptedVersion,
            seat.MutedUntil,
            circle.PausedAt,
            circle.SlowModeSeconds,
            circle.FirstPosts,
            circle.LastSequence,
            seat.ReadUpTo,
            seat.HidesPresence,
            seat.Role == SeatRole.Facilitator
                ? db.Seats.Count(other => other.CircleId == circle.Id && other.State == SeatState.Requested)
                : 0,
            seat.Role == SeatRole.Facilitator
                ? db.Cases.Count(one => one.CircleId == circle.Id && one.ClosedAt == null && one.AboutMemberId != seat.MemberId)
                : 0,
            seat.Role == SeatRole.Facilitator
                ? db.HeldPosts.Count(held => held.CircleId == circle.Id && held.DecidedAt == null)
                : db.HeldPosts.Count(held => held.CircleId == circle.Id && held.AuthorSeatId == seat.Id
                    && (held.Outcome == null || held.Outcome == HeldOutcome.Declined)),
            circle.MetInCircleId,
            circle.MetInCircleId == null
                ? null
                : db.Seats.Where(other => other.CircleId == circle.Id && other.MemberId != seat.MemberId)
                    .Select(other => other.Name).FirstOrDefault())
        {
            Settling = settling == null || settling.EndsAt <= now ? null : new SettlingView(
                settling.Id, settling.StartsAt, settling.EndsAt, settling.In, settling.HoldIn, settling.Out, settling.HoldOut),
            Declined = seat.Role == SeatRole.Facilitator
                ? 0
                : db.HeldPosts.Count(held => held.CircleId == circle.Id && held.AuthorSeatId == seat.Id && held.Outcome == HeldOutcome.Declined),
            Times = EnumSet.Read<MeetingTime>(circle.Times),
            Language = circle.Language,
            HasWaiting = circle.PausedAt == null && db.Risen(now).Any(a => a.CircleId == circle.Id && a.SeatId != seat.Id) ? true : null,
        };
}
