using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>What is left of somebody's work at the desk once they have erased their account: of what was theirs alone, nothing.</summary>
public sealed class ErasureDeskTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Of_their_work_at_the_desk_shifts_notes_wishes_and_what_they_have_read_are_gone()
    {
        var circle = await _host.CircleAsync("Tom", "Leo");
        var mina = await circle.SecondFacilitatorAsync(_host, "Mina");
        var (memberId, _) = await _host.IdsAsync(mina);
        await mina.BeginShiftAsync();
        await mina.LeaveNoteAsync(circle, "a blue lantern");
        await mina.WishAsync(ReportCategory.Harassment);
        await circle.ReportAsync(circle["Tom"], circle["Leo"]);
        await circle.ReportsAsync(mina);
        Assert.Equal((1, 1, 1, 1), await CountsAsync());

        await mina.EraseAsync();

        Assert.Equal((0, 0, 0, 0), await CountsAsync());
        Assert.Empty((await circle.Facilitator.ShiftAsync()).Notes);

        async Task<(int Shifts, int Notes, int Wishes, int Looks)> CountsAsync()
        {
            var counts = (0, 0, 0, 0);
            await _host.ReadAsync(async db => counts = (
                await db.Shifts.CountAsync(s => s.MemberId == memberId),
                await db.HandOverNotes.CountAsync(n => n.AuthorMemberId == memberId),
                await db.DeskWishes.CountAsync(w => w.MemberId == memberId),
                await db.HardLooks.CountAsync(l => l.MemberId == memberId)));
            return counts;
        }
    }
}
