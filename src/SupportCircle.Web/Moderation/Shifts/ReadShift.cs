using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Shifts;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Who is on and what they have left for each other, in as many statements whatever there is.</summary>
internal sealed class ReadShift(SupportDbContext db, SealedTexts texts, IOptions<ModerationOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task<ShiftView> RunAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var now = time.Now();
        var (mine, others) = await OnAsync(desk, now, cancellation);
        return new ShiftView(
            mine,
            others,
            await NotesAsync(desk, now, cancellation),
            await ExposureAsync(desk, now, cancellation),
            await WishesAsync(desk, cancellation));
    }

    // Administrators see everybody. Facilitators see who holds a circle that they hold too, and administrators, who look after all.
    private async Task<(ShiftTime? Mine, IReadOnlyList<ColleagueOnShift> Others)> OnAsync(
        DeskSeat desk, DateTime now, CancellationToken cancellation)
    {
        var rows = await (
            from shift in db.OnShift(now)
            where desk.IsAdministrator || shift.IsAdministrator || shift.MemberId == desk.MemberId
                || (shift.CircleId != null && desk.CircleIds.Contains(shift.CircleId.Value))
            join c in db.Circles on shift.CircleId equals (Guid?)c.Id into circles
            from circle in circles.DefaultIfEmpty()
            orderby shift.Name, circle.Name
            select new { Shift = shift, CircleName = circle.Name }).ToListAsync(cancellation);
        var mine = rows.Find(row => row.Shift.MemberId == desk.MemberId)?.Shift;
        var others =
            from row in rows
            where row.Shift.MemberId != desk.MemberId
            group row by row.Shift.MemberId into person
            let first = person.First().Shift
            select new ColleagueOnShift(
                new Colleague(first.MemberId, first.Name),
                first.Until,
                first.IsAdministrator,
                [.. from row in person
                    where row.Shift.CircleId is { } id && (desk.IsAdministrator || desk.CircleIds.Contains(id))
                    select new CircleOnShift(row.Shift.CircleId!.Value, row.CircleName)]);
        return (mine is null ? null : new ShiftTime(mine.StartedAt, mine.Until), [.. others]);
    }

    private async Task<IReadOnlyList<HandOverNoteView>> NotesAsync(DeskSeat desk, DateTime now, CancellationToken cancellation)
    {
        var since = now.AddDays(-ShiftLimits.NoteDays);
        var seen = desk.IsAdministrator ? db.HandOverNotes : db.HandOverNotes.Where(n => desk.CircleIds.Contains(n.CircleId));
        var rows = await (
            from note in seen
            where note.WrittenAt > since
            join circle in db.Circles on note.CircleId equals circle.Id
            join author in db.Members on note.AuthorMemberId equals author.Id
            orderby note.WrittenAt descending
            select new { Note = note, CircleName = circle.Name, author.DisplayName }).Take(ShiftLimits.Notes).ToListAsync(cancellation);
        var opened = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.HandOver(row.Note.CircleId, row.Note.Id), (byte[]?)row.Note.SealedText))], cancellation);
        return [.. rows.Zip(opened, (row, text) => new HandOverNoteView(
            row.Note.Id,
            row.Note.CircleId,
            row.CircleName,
            new Colleague(row.Note.AuthorMemberId, row.DisplayName),
            row.Note.WrittenAt,
            text,
            row.Note.AuthorMemberId == desk.MemberId))];
    }

    private async Task<Exposure> ExposureAsync(DeskSeat desk, DateTime now, CancellationToken cancellation)
    {
        var since = now - Week;
        var looks = await db.HardLooks.Where(l => l.MemberId == desk.MemberId && l.At > since)
            .Select(l => new { l.CaseId, l.At }).ToListAsync(cancellation);
        return new Exposure(
            looks.Where(l => l.At > now - Day).DistinctBy(l => l.CaseId).Count(),
            looks.DistinctBy(l => l.CaseId).Count(),
            options.Value.HardCasesADay,
            looks.Count == 0 ? null : looks.Max(l => l.At));
    }

    private async Task<IReadOnlyList<ReportCategory>> WishesAsync(DeskSeat desk, CancellationToken cancellation) => EnumSet.Read<ReportCategory>(
        await db.DeskWishes.Where(w => w.MemberId == desk.MemberId).Select(w => w.Categories).FirstOrDefaultAsync(cancellation));
}
