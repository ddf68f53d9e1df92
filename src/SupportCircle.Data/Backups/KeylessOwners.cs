using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.Backups;

/// <summary>Whether keys are older than the data: then there are texts whose key was made later.</summary>
public static class KeylessOwners
{
    /// <summary>How many people, circles or reports have texts here, no key, and no erasure in the ledger.</summary>
    public static async Task<int> CountAsync(Databases databases, CancellationToken cancellation)
    {
        await using var data = databases.OpenData();
        await using var keys = databases.OpenKeys();
        var authors = await data.Seats
            .Where(seat => data.Messages.Any(m => m.CircleId == seat.CircleId && m.AuthorSeatId == seat.Id && m.SealedBody != null))
            .Select(seat => seat.MemberId).Distinct().ToListAsync(cancellation);
        var held = await data.HeldPosts.Where(h => h.SealedBody != null)
            .Join(data.Seats, h => h.AuthorSeatId, seat => seat.Id, (_, seat) => seat.MemberId).Distinct().ToListAsync(cancellation);
        var writing = await data.WarmNotes.Where(n => n.SealedBody != null)
            .Join(data.Seats, n => n.AuthorSeatId, seat => seat.Id, (_, seat) => seat.MemberId).Distinct().ToListAsync(cancellation);
        var asking = await data.SeatRequests.Where(r => r.SealedNote != null)
            .Join(data.Seats, r => r.SeatId, seat => seat.Id, (_, seat) => seat.MemberId).Distinct().ToListAsync(cancellation);
        var interested = await data.Interests.Select(i => i.MemberId).ToListAsync(cancellation);
        var planning = await data.SafetyPlans.Select(p => p.MemberId).ToListAsync(cancellation);
        var drafting = await data.StoryDrafts.Select(d => d.MemberId).Distinct().ToListAsync(cancellation);
        var folding = await data.FoldedTopics.Select(f => f.MemberId).ToListAsync(cancellation);
        var journalling = await data.JournalEntries.Select(e => e.MemberId).Distinct().ToListAsync(cancellation);
        var practising = await data.PracticeDays.Where(d => d.SealedNotes != null).Select(d => d.MemberId).Distinct().ToListAsync(cancellation);
        var checkingIn = await data.CheckIns.Select(c => c.MemberId).Distinct().ToListAsync(cancellation);
        var appealing = await data.Appeals.Join(data.Decisions, a => a.DecisionId, d => d.Id, (_, d) => d.AboutMemberId)
            .Distinct().ToListAsync(cancellation);
        var reports = await data.Reports.Where(r => r.KeptUntil != null).Select(r => r.Id).ToListAsync(cancellation);
        var circles = await data.Agreements.Select(a => a.CircleId).Distinct().ToListAsync(cancellation);
        HashSet<Guid> owners =
        [
            .. authors, .. held, .. writing, .. asking, .. interested, .. planning, .. drafting, .. folding, .. journalling, .. practising,
            .. checkingIn, .. appealing, .. reports, .. circles,
        ];
        owners.ExceptWith(await data.KeyErasures.Select(e => e.OwnerId).ToListAsync(cancellation));
        owners.ExceptWith(await keys.Keys.Select(k => k.OwnerId).ToListAsync(cancellation));
        return owners.Count;
    }
}
