using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Tests.Moderation;

public sealed class CaseMigrationTests : DatabaseTest
{
    [Fact]
    public async Task Reports_from_before_there_were_cases_get_one_for_each_subject()
    {
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        var now = Database.Time.Now();
        var message = new ModerationCase
        {
            Id = Guid.CreateVersion7(),
            CircleId = CircleId,
            Kind = ReportSubjectKind.Message,
            SubjectId = CaseSubject.Of(1).Id,
            Sequence = 1,
            AboutSeatId = Ana.Id,
            AboutMemberId = Ana.MemberId,
        };
        var seat = new ModerationCase
        {
            Id = Guid.CreateVersion7(),
            CircleId = CircleId,
            Kind = ReportSubjectKind.Seat,
            SubjectId = CaseSubject.Of(ruth.Id).Id,
            AboutSeatId = ruth.Id,
            AboutMemberId = ruth.MemberId,
        };
        await using (var db = Database.Context())
        {
            db.AddRange(message, seat, message.Report(ReportCategory.Harassment, isAboutFacilitator: false, now), seat.Report(ReportCategory.Unkind, isAboutFacilitator: true, now));
            db.AddRange(Of(message, Tom, now, ReportCategory.Harassment), Of(message, ruth, now.AddMinutes(-1), ReportCategory.Harassment), Of(seat, Tom, now, ReportCategory.Unkind));
            await db.SaveChangesAsync(Cancellation);
        }

        await using (var db = Database.Context())
        {
            var migrator = db.GetService<IMigrator>();
            var before = db.Database.GetMigrations().Last(name => name.EndsWith("_AddAuditLog", StringComparison.Ordinal));
            await migrator.MigrateAsync(before, Cancellation);
            await migrator.MigrateAsync(cancellationToken: Cancellation);
        }

        await using var after = Database.Context();
        var cases = await after.Cases.OrderBy(c => c.Kind).ToListAsync(Cancellation);
        Assert.Equal(
            [
                (ReportSubjectKind.Message, message.SubjectId, 1L, Ana.MemberId, CaseSeverity.High, 2, false, 1, now, null),
                (ReportSubjectKind.Seat, seat.SubjectId, null, ruth.MemberId, CaseSeverity.Medium, 1, true, 1, now, null),
            ],
            cases.Select(c => (c.Kind, c.SubjectId, c.Sequence, c.AboutMemberId, c.Severity, c.Reports, c.IsAboutFacilitator, c.Version, c.OpenedAt, c.ClosedAt)));
        var reports = await after.Reports.ToListAsync(Cancellation);
        Assert.All(reports, report => Assert.Equal((cases.Single(c => c.Kind == report.Kind).Id, 1), (report.CaseId, report.Times)));
        Assert.Equal(2, await after.CaseEvents.CountAsync(e => e.Kind == CaseEventKind.Opened && e.Version == 1, Cancellation));
    }

    private static Report Of(ModerationCase one, TestSeat reporter, DateTime at, ReportCategory category) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = one.CircleId,
        CaseId = one.Id,
        ReporterSeatId = reporter.Id,
        Kind = one.Kind,
        Sequence = one.Sequence,
        AboutSeatId = one.AboutSeatId,
        Category = category,
        ReportedAt = at,
    };
}
