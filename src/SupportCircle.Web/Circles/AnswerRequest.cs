using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>A facilitator accepts or declines somebody who has asked for a seat, with a word or without.</summary>
internal sealed class AnswerRequest(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    WaitingList waiting,
    SealedTexts texts,
    NewsMails mails,
    RoomNews news,
    TimeProvider time)
{
    /// <summary>Gives a free seat, or a place at the end of the waiting list.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>, <c>invalid</c>; <c>conflict</c> when it was answered
    /// already.</exception>
    public Task<SeatAnswered> AcceptAsync(
        Guid circleId, Guid requestId, SeatAnswerRequest answer, Guid memberId, CancellationToken cancellation) =>
        AnswerAsync(circleId, requestId, answer, memberId, async (circle, seat, request) =>
        {
            if (seat.State == SeatState.Waiting)
            {
                throw AnsweredAlready();
            }

            return await waiting.SeatOrPlaceAsync(circle, seat, request, cancellation) ? SeatAnswer.Accepted : SeatAnswer.Waitlisted;
        }, cancellation);

    /// <summary>Declines a request, or takes somebody off the waiting list.</summary>
    /// <exception cref="Refusal">As for <see cref="AcceptAsync"/>.</exception>
    public Task<SeatAnswered> DeclineAsync(
        Guid circleId, Guid requestId, SeatAnswerRequest answer, Guid memberId, CancellationToken cancellation) =>
        AnswerAsync(circleId, requestId, answer, memberId, (_, seat, request) =>
        {
            var result = seat.State == SeatState.Waiting ? SeatAnswer.TakenOff : SeatAnswer.Declined;
            seat.State = SeatState.Declined;
            request.Place = null;
            return Task.FromResult(result);
        }, cancellation);

    private async Task<SeatAnswered> AnswerAsync(
        Guid circleId,
        Guid requestId,
        SeatAnswerRequest answer,
        Guid memberId,
        Func<Circle, Seat, SeatRequest, Task<SeatAnswer>> decide,
        CancellationToken cancellation)
    {
        var word = CircleText.Word(answer);
        var result = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var circle = (await access.FacilitatorAsync(circleId, memberId, cancellation)).Circle;
            var row = await (
                from request in db.SeatRequests
                where request.Id == requestId
                join seat in db.Seats on request.SeatId equals seat.Id
                where seat.CircleId == circleId
                select new { seat, request }).FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
            if (row.seat.State is not (SeatState.Requested or SeatState.Waiting))
            {
                throw AnsweredAlready();
            }

            var decided = await decide(circle, row.seat, row.request);
            var sealedWord = word is null
                ? null
                : await texts.CloseAsync(circleId, SealedField.Word(circleId, requestId), word, cancellation);
            row.request.Reply(decided, sealedWord, time.Now());
            await mails.AddAsync([row.seat.MemberId], cancellation);
            writes.Record(new AuditNote(ActionOf(decided), memberId) { CircleId = circleId, MemberId = row.seat.MemberId });
            return decided;
        }, cancellation);
        mails.Send();
        news.Changed(circleId);
        return new SeatAnswered(result);
    }

    private static AuditAction ActionOf(SeatAnswer answer) => answer switch
    {
        SeatAnswer.Accepted => AuditAction.SeatAccepted,
        SeatAnswer.Waitlisted => AuditAction.SeatWaitlisted,
        SeatAnswer.TakenOff => AuditAction.SeatTakenOff,
        _ => AuditAction.SeatDeclined,
    };

    private static Refusal AnsweredAlready() => Refusal.Conflict("Somebody has answered that already.");
}
