using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Privacy;

/// <summary>
/// Erases a member: all of it in one write transaction with the ledger's row and the revocation, and then the key. Whatever
/// interrupts it after the commit, the rest is done by the next round or the next start, on whichever node.
/// </summary>
internal sealed partial class EraseMember(
    SupportDbContext db,
    WriteTransaction writes,
    EraseSeats seats,
    EraseDesk desk,
    EraseAccountRow accounts,
    AuditErasing audit,
    KeyErasing keys,
    Revocations revocations,
    RoomNews news,
    NewsMails mails,
    TimeProvider time,
    ILogger<EraseMember> logger)
{
    /// <summary>Inside a write transaction.</summary>
    /// <param name="isAgain">Whether they were erased before, and something has brought them back: then nothing stands against it.</param>
    /// <returns>What is to be told once it is committed.</returns>
    /// <exception cref="Refusal"><c>conflict</c>: they are the only facilitator of a circle with others in it.</exception>
    public async Task<ErasedPerson> RunAsync(Guid memberId, bool isAgain, CancellationToken cancellation)
    {
        var person = new ErasedPerson(memberId);
        await keys.AddAsync(memberId, cancellation);
        await seats.RunAsync(person, isAgain, cancellation);
        await EraseAppealsAsync(memberId, cancellation);
        await EraseCopiesAsync(memberId, cancellation);
        await desk.RunAsync(memberId, cancellation);
        await audit.RunAsync(memberId, cancellation);
        await accounts.RunAsync(memberId, cancellation);
        var erased = Revocation.OfErased(memberId, time.Now());
        db.Add(erased);
        person.Revocations.Add(erased);
        return person;
    }

    /// <summary>Once it is committed.</summary>
    public async Task FinishAsync(ErasedPerson person)
    {
        revocations.ApplyOwn(person.Revocations);
        foreach (var change in person.Changes)
        {
            news.Committed(change);
        }

        foreach (var circleId in person.CircleIds)
        {
            news.Changed(circleId);
        }

        mails.Send();
        try
        {
            await keys.DestroyAsync(person.MemberId);
        }
        catch (Exception failure)
        {
            // It is erased all the same: nobody reads with that key any more, and the next round takes it away.
            LogNotDestroyed(failure.GetType().Name);
        }
    }

    /// <summary>Erases those among these members again who are not erased any more, or not wholly: a restored backup has brought them
    /// back, or something of theirs was under way meanwhile.</summary>
    public async Task AgainAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var left = await db.Members
            .Where(m => memberIds.Contains(m.Id)
                && (m.State != MemberState.Erased || m.DisplayName != string.Empty
                    || db.Seats.Any(s => s.MemberId == m.Id && s.Name != string.Empty)))
            .Select(m => m.Id).ToListAsync(cancellation);
        foreach (var memberId in left)
        {
            var person = await writes.RunAsync(() => RunAsync(memberId, isAgain: true, cancellation), cancellation);
            await FinishAsync(person);
        }
    }

    // Their words go. What nobody has decided yet, nobody needs to; what was decided stays with its answer.
    private async Task EraseAppealsAsync(Guid memberId, CancellationToken cancellation)
    {
        var decided = await db.Decisions.Where(d => d.AboutMemberId == memberId).Select(d => d.Id).ToListAsync(cancellation);
        var own = db.Appeals.Where(a => decided.Contains(a.DecisionId));
        await own.Where(a => a.DecidedAt == null).ExecuteDeleteAsync(cancellation);
        await own.ExecuteUpdateAsync(set => set.SetProperty(a => a.SealedWords, Seal.Emptied), cancellation);
    }

    // Made for an appeal that nobody makes any more: the words go now, the key at the next look for what has expired. Held is held.
    private async Task EraseCopiesAsync(Guid memberId, CancellationToken cancellation)
    {
        var now = time.Now();
        var copies = db.Decisions.Where(d => d.AboutMemberId == memberId && d.KeptUntil > now);
        await copies.Where(d => !db.Cases.Any(c => c.Id == d.CaseId && c.EvidenceHeldAt != null))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.SealedEvidence, (byte[]?)null), cancellation);
        await copies.ExecuteUpdateAsync(set => set.SetProperty(d => d.KeptUntil, now), cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The key of somebody who was erased could not be destroyed yet: {Failure}.")]
    private partial void LogNotDestroyed(string failure);
}
