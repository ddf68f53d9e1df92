using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.CheckIns;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>The check-ins of one person, for that person alone.</summary>
internal sealed class OwnCheckIns(SupportDbContext db, WriteTransaction writes, SealedTexts texts)
{
    /// <param name="memberId">Whose.</param>
    /// <param name="before">Where the last page said to go on; null for the newest.</param>
    /// <param name="limit">From 1 to <see cref="CheckInLimits.Page"/>, which it is when it is null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<CheckInPage> PageAsync(Guid memberId, int? before, int? limit, CancellationToken cancellation)
    {
        if (before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        if (limit is < 1 or > CheckInLimits.Page)
        {
            throw Refusal.Invalid("limit", $"From 1 to {CheckInLimits.Page}.");
        }

        var (size, end) = (limit ?? CheckInLimits.Page, before ?? int.MaxValue);
        var rows = await (
            from checkIn in db.CheckIns
            where checkIn.MemberId == memberId && checkIn.Number < end
            join s in db.Seats on checkIn.SeatId equals s.Id into seats
            from seat in seats.DefaultIfEmpty()
            join c in db.Circles on seat.CircleId equals c.Id into circles
            from circle in circles.DefaultIfEmpty()
            orderby checkIn.Number descending
            select new Row(checkIn, circle.Name)).Take(size + 1).ToListAsync(cancellation);

        // One more than is shown tells whether there are more.
        var shown = rows.Count > size ? rows[..size] : rows;
        var opened = await OpenAsync(shown.ConvertAll(row => row.CheckIn), cancellation);
        var views = shown.Zip(opened).Where(pair => pair.Second is not null).Select(pair => View(pair.First, pair.Second!));
        return new CheckInPage([.. views], rows.Count > size ? shown[^1].CheckIn.Number : null);
    }

    /// <summary>Takes it out of one's own history. What is shared with a circle stays there until it is deleted there. Does no harm where
    /// there is none.</summary>
    public Task DeleteAsync(Guid id, Guid accountId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockOwnAccountAsync(accountId, cancellation);
        await db.CheckIns.Where(c => c.MemberId == memberId && c.Id == id).ExecuteDeleteAsync(cancellation);
    }, cancellation);

    /// <returns>For each what was said, or null where it does not open any more.</returns>
    public async Task<IReadOnlyList<CheckInWords?>> OpenAsync(IReadOnlyList<CheckIn> checkIns, CancellationToken cancellation)
    {
        var opened = await texts.OpenAsync(
            [.. checkIns.Select(one => (SealedField.CheckIn(one.MemberId, one.Id), (byte[]?)one.SealedText))], cancellation);
        return [.. opened.Select(text => text is null ? null : CheckInWords.Read(text))];
    }

    private static CheckInView View(Row row, CheckInWords words) => new(row.CheckIn.Id, words.Mood, words.Words, row.CheckIn.At, row.Circle);

    private sealed record Row(CheckIn CheckIn, string? Circle);
}
