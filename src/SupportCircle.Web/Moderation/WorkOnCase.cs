using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>What somebody does with a case before anything is decided.</summary>
internal sealed class WorkOnCase(CaseWork cases, WriteTransaction writes, SealedTexts texts, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> when somebody else works on it, or it is closed.</exception>
    public Task ClaimAsync(DeskSeat desk, Guid caseId, CancellationToken cancellation) => cases.RunAsync(
        desk, caseId, one => Task.FromResult(one.Claim(desk.MemberId, time.Now())), cancellation);

    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public Task ReleaseAsync(DeskSeat desk, Guid caseId, CancellationToken cancellation) => cases.RunAsync(
        desk, caseId, one => Task.FromResult(one.Release(desk.MemberId, time.Now())), cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>.</exception>
    public Task NoteAsync(DeskSeat desk, Guid caseId, string text, CancellationToken cancellation) =>
        SayAsync(desk, caseId, text, one => one.Note(desk.MemberId, time.Now()), cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>.</exception>
    public Task AskOpinionAsync(DeskSeat desk, Guid caseId, string text, CancellationToken cancellation) =>
        SayAsync(desk, caseId, text, one => one.AskOpinion(desk.MemberId, time.Now()), cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>conflict</c> when nobody has asked; <c>not_allowed</c> for
    /// who has.</exception>
    public Task GiveOpinionAsync(DeskSeat desk, Guid caseId, string text, CancellationToken cancellation) =>
        SayAsync(desk, caseId, text, one => one.GiveOpinion(desk.MemberId, time.Now()), cancellation);

    /// <summary>Says how soon it needs somebody, whatever the software says, and why.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>conflict</c> when somebody else works on it, or it is closed.</exception>
    public Task GradeAsync(DeskSeat desk, Guid caseId, LevelRequest request, CancellationToken cancellation) =>
        SayAsync(desk, caseId, request.Reason, one =>
        {
            writes.Record(new AuditNote(AuditAction.LevelSet, desk.MemberId)
            {
                CircleId = one.CircleId,
                Subject = $"{caseId} {request.Level}",
            });
            return one.Grade(request.Level, desk.MemberId, time.Now());
        }, cancellation);

    /// <summary>While it is held, the evidence of a case does not expire.</summary>
    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for others than administrators.</exception>
    public Task HoldEvidenceAsync(DeskSeat desk, Guid caseId, bool holds, CancellationToken cancellation) => cases.RunAsync(desk, caseId, one =>
    {
        if (!desk.IsAdministrator)
        {
            throw Refusal.NotAllowed("Only administrators decide for how long evidence is kept.");
        }

        var happening = one.HoldEvidence(holds, desk.MemberId, time.Now());
        if (happening is not null)
        {
            var action = holds ? AuditAction.EvidenceHeld : AuditAction.EvidenceReleased;
            writes.Record(new AuditNote(action, desk.MemberId) { CircleId = one.CircleId, Id = caseId });
        }

        return Task.FromResult(happening);
    }, cancellation);

    private Task SayAsync(DeskSeat desk, Guid caseId, string text, Func<ModerationCase, CaseEvent> happen, CancellationToken cancellation)
    {
        var said = PlainText.Clean(text, "text", ModerationLimits.NoteLength, PlainText.Lines.Many);
        return cases.RunAsync(desk, caseId, async one =>
        {
            var happening = happen(one);
            happening.SealedText = await texts.CloseAsync(
                one.CircleId, SealedField.CaseText(one.CircleId, one.Id, happening.Version), said, cancellation);
            return happening;
        }, cancellation);
    }
}
