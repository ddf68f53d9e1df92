using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>A facilitator lets a held post through, or declines it; once.</summary>
internal sealed class DecideHeld(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    LettingThrough lettingThrough,
    SealedTexts texts,
    RoomNews room,
    RuleNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>; <c>conflict</c> when it waits no more, or its author is not
    /// in the circle any more, or suspended.</exception>
    public async Task<PostReceipt> LetThroughAsync(Guid circleId, Guid heldId, Guid memberId, CancellationToken cancellation)
    {
        var (message, author) = await DecideAsync(circleId, heldId, memberId, AuditAction.HeldPostLetThrough, async (facilitator, held) =>
            await lettingThrough.RunAsync(facilitator, held, cancellation), cancellation);
        room.Committed(message);
        await news.TellAsync(circleId, author);
        return new PostReceipt(PostStatus.Posted, message.Sequence, message.SentAt, Reason: null);
    }

    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>, <c>invalid</c>; <c>conflict</c> when it waits no more.</exception>
    public async Task DeclineAsync(
        Guid circleId, Guid heldId, DecliningRequest request, Guid memberId, CancellationToken cancellation)
    {
        var word = PlainText.CleanOptional(request.Word, "word", RuleLimits.WordLength, PlainText.Lines.Many);
        var (_, author) = await DecideAsync(circleId, heldId, memberId, AuditAction.HeldPostDeclined, async (_, held) =>
        {
            var sealedWord = word is null
                ? null
                : await texts.CloseAsync(circleId, SealedField.Word(circleId, heldId), word, cancellation);
            held.Decline(sealedWord, memberId, time.Now());
            return true;
        }, cancellation);
        await news.TellAsync(circleId, author);
    }

    private Task<(T Decided, Guid Author)> DecideAsync<T>(
        Guid circleId,
        Guid heldId,
        Guid memberId,
        AuditAction action,
        Func<HeldSeat, HeldPost, Task<T>> decide,
        CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
        var held = await db.HeldPosts.FirstOrDefaultAsync(h => h.Id == heldId && h.CircleId == circleId, cancellation)
            ?? throw Refusal.NotFound();
        var author = await db.Seats.Where(s => s.Id == held.AuthorSeatId).Select(s => s.MemberId).FirstAsync(cancellation);
        writes.Record(new AuditNote(action, memberId) { CircleId = circleId, MemberId = author, Id = heldId });
        return (await decide(facilitator, held), author);
    }, cancellation);
}
