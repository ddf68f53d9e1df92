using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>A facilitator slows the circle down, pauses it, or looks at first posts; it holds for the next post, since posts lock the same row.</summary>
internal sealed class CalmRoom(WriteTransaction writes, CircleAccess access, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task PauseAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        ChangeAsync(circleId, memberId, new AuditNote(AuditAction.CirclePaused, memberId), circle => circle.PausedAt ??= time.Now(), cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task ResumeAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        ChangeAsync(circleId, memberId, new AuditNote(AuditAction.CircleResumed, memberId), circle => circle.PausedAt = null, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task SlowDownAsync(Guid circleId, int seconds, Guid memberId, CancellationToken cancellation) => ChangeAsync(
        circleId,
        memberId,
        new AuditNote(AuditAction.SlowModeChanged, memberId) { Number = seconds },
        circle => circle.SlowModeSeconds = seconds,
        cancellation);

    /// <summary>How many first posts of a member are looked at; 0 is off.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task LookAtFirstPostsAsync(Guid circleId, int count, Guid memberId, CancellationToken cancellation) => ChangeAsync(
        circleId,
        memberId,
        new AuditNote(AuditAction.FirstPostsChanged, memberId) { Number = count },
        circle => circle.FirstPosts = count,
        cancellation);

    private async Task ChangeAsync(Guid circleId, Guid memberId, AuditNote note, Action<Circle> change, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, _) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            change(circle);
            writes.Record(note with { CircleId = circleId });
        }, cancellation);
        news.Changed(circleId);
    }
}
