using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Decisions and their appeals, opened for those who work on cases.</summary>
internal sealed class CaseDecisions(SupportDbContext db, DeskAccess desks, SealedTexts texts, TimeProvider time)
{
    /// <param name="chosen">Of cases that the desk sees; the newest of them come.</param>
    public async Task<IReadOnlyList<DecisionView>> OfAsync(DeskSeat desk, IQueryable<Decision> chosen, CancellationToken cancellation) =>
        [.. (await ReadAsync(desk, chosen, cancellation)).Select(read => read.View)];

    /// <summary>Those whose appeal waits and that this person may decide, the oldest appeal first, with their cases.</summary>
    public async Task<IReadOnlyList<AppealSummary>> AppealsAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var decisions = await ReadAsync(desk, AppealsOpen.For(db, desk).Take(ModerationLimits.CaseParts), cancellation);
        var ids = decisions.Select(read => read.Decision.CaseId).Distinct().ToList();
        var now = time.Now();
        var cases = (await CaseRow.Of(db, desks.Cases(desk).Where(c => ids.Contains(c.Id))).ToListAsync(cancellation))
            .ToDictionary(row => row.Case.Id, row => row.View(desk.MemberId, now));
        return
        [
            .. decisions.Where(read => cases.ContainsKey(read.Decision.CaseId)).OrderBy(read => read.View.Appeal!.MadeAt)
                .Select(read => new AppealSummary(cases[read.Decision.CaseId], read.View)),
        ];
    }

    private async Task<IEnumerable<(Decision Decision, DecisionView View)>> ReadAsync(
        DeskSeat desk, IQueryable<Decision> chosen, CancellationToken cancellation)
    {
        var rows = await (
            from decision in chosen
            join author in db.Members on decision.DecidedByMemberId equals author.Id
            join a in db.Appeals on decision.Id equals a.DecisionId into appeals
            from appeal in appeals.DefaultIfEmpty()
            join m in db.Members on appeal.DecidedByMemberId equals (Guid?)m.Id into deciders
            from decider in deciders.DefaultIfEmpty()
            orderby decision.DecidedAt descending
            select new DecisionRow(decision, author.DisplayName, appeal, decider.DisplayName))
            .Take(ModerationLimits.CaseParts).ToListAsync(cancellation);
        var opened = await texts.OpenAsync([.. rows.SelectMany(row => DecisionTexts.Of(row.Decision, row.Appeal))], cancellation);
        return rows.Zip(opened.Chunk(DecisionTexts.Count), (row, words) => (row.Decision, View(desk, row, words)));
    }

    private static DecisionView View(DeskSeat desk, DecisionRow row, string?[] texts)
    {
        var (decision, by, appeal, decider) = row;
        return new DecisionView(
            decision.Id,
            decision.Kind,
            decision.Ground,
            texts[0],
            new Colleague(decision.DecidedByMemberId, by),
            decision.DecidedAt,
            decision.Until,
            decision.BySoftware,
            appeal is null ? null : new AppealView(
                appeal.MadeAt,
                texts[1],
                appeal.Outcome,
                texts[2],
                appeal.DecidedByMemberId is { } id ? new Colleague(id, decider ?? string.Empty) : null,
                appeal.DecidedAt,
                DecisionRules.MayDecideAppeal(decision, desk.MemberId, desk.IsAdministrator)),
            decision.OverturnedAt,
            decision.KeptUntil);
    }

    private sealed record DecisionRow(Decision Decision, string By, Appeal? Appeal, string? Decider);
}
