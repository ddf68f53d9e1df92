using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>
/// What the rules ask facilitators to look at. A signal is written in the log's transaction, with the message or the edit that
/// raised it, so that none is lost; <see cref="SignalCases"/> brings it into a case.
/// </summary>
internal sealed class Signals(SupportDbContext db, CircleAccess access)
{
    /// <summary>The newest first.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<IReadOnlyList<SignalView>> ListAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await access.FacilitatorAsync(circleId, memberId, cancellation);
        var rows = await (
            from signal in db.Signals
            where signal.CircleId == circleId
            join author in db.Seats on signal.AuthorSeatId equals author.Id
            join p in db.WatchedPhrases on signal.PhraseId equals (Guid?)p.Id into phrases
            from phrase in phrases.DefaultIfEmpty()
            orderby signal.At descending
            select new { Signal = signal, author.Name, phrase.Pattern }).Take(RuleLimits.SignalsPage).ToListAsync(cancellation);
        return rows.ConvertAll(row => new SignalView(
            row.Signal.Id,
            row.Signal.Sequence,
            new Author(row.Signal.AuthorSeatId, row.Name),
            row.Signal.At,
            row.Pattern,
            row.Signal.Level,
            FoundRule.Of(row.Signal.Findings)));
    }
}
