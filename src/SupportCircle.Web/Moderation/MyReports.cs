using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>What one has reported and what came of it, the newest first, also in circles that one has left.</summary>
internal sealed class MyReports(SupportDbContext db, SealedTexts texts)
{
    public async Task<IReadOnlyList<MyReport>> ListAsync(Guid memberId, CancellationToken cancellation)
    {
        var rows = await (
            from seat in db.Seats
            where seat.MemberId == memberId
            join report in db.Reports on seat.Id equals report.ReporterSeatId
            join circle in db.Circles on report.CircleId equals circle.Id
            orderby report.ReportedAt descending
            select new
            {
                report.Id,
                report.CircleId,
                circle.Name,
                report.Kind,
                report.Category,
                report.ReportedAt,
                report.Outcome,
                report.SealedWord,
                report.ClosedAt,
            })
            .Take(ModerationLimits.OwnReports).ToListAsync(cancellation);
        var words = await texts.OpenAsync([.. rows.Select(row => (SealedField.Word(row.CircleId, row.Id), row.SealedWord))], cancellation);
        return [.. rows.Zip(words, (row, word) =>
            new MyReport(row.Name, row.Kind, row.Category, row.ReportedAt, row.Outcome, word, row.ClosedAt))];
    }
}
