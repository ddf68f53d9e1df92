using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Shifts;

/// <summary>What is left for those who come next.</summary>
public sealed class HandOverNoteTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task They_are_read_by_those_who_look_after_the_circle_the_newest_first_and_lie_sealed()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var id = (await circle.Facilitator.LeaveNoteAsync(circle, "a blue lantern")).Id;
        one.Time.Advance(TimeSpan.FromSeconds(1));
        await administrator.LeaveNoteAsync(circle, "a red lantern");
        one.Time.Advance(TimeSpan.FromSeconds(1));
        await elsewhere.Facilitator.LeaveNoteAsync(elsewhere, "a green lantern");

        var notes = (await bea.ShiftAsync()).Notes;
        Assert.Equal([("a red lantern", "Ada", false), ("a blue lantern", "Ruth", false)], notes.Select(n => (n.Text, n.By.Name, n.Mine)));
        Assert.Equal([circle.Id, circle.Id], notes.Select(n => n.CircleId));
        Assert.True((await circle.Facilitator.ShiftAsync()).Notes.Single(n => n.Id == id).Mine);
        Assert.Contains((await administrator.ShiftAsync()).Notes, n => n.Text == "a green lantern");
        await _host.ReadAsync(async db => Assert.All(
            await db.HandOverNotes.ToListAsync(), note => Assert.Equal(-1, note.SealedText.AsSpan().IndexOf("lantern"u8))));
        Assert.DoesNotContain("lantern", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_author_takes_them_back_and_nobody_else()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await using var line = await bea.AtDashboardAsync();
        var id = (await circle.Facilitator.LeaveNoteAsync(circle, "All is quiet.")).Id;
        await line.DeskNewsAsync();
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => bea.TakeNoteBackAsync(circle, id))).Code);
        Assert.Single((await bea.ShiftAsync()).Notes);

        await circle.Facilitator.TakeNoteBackAsync(circle, id);

        await line.DeskNewsAsync();
        Assert.Empty((await bea.ShiftAsync()).Notes);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.TakeNoteBackAsync(circle, id))).Code);
    }

    [Fact]
    public async Task They_are_gone_after_fourteen_days_whether_anything_has_been_swept_or_not()
    {
        var circle = await _host.CircleAsync();
        await circle.Facilitator.LeaveNoteAsync(circle, "All is quiet.");
        one.Time.Advance(TimeSpan.FromDays(ShiftLimits.NoteDays) - TimeSpan.FromMinutes(1));
        await circle.Facilitator.SignInAsync();
        Assert.Single((await circle.Facilitator.ShiftAsync()).Notes);

        one.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty((await circle.Facilitator.ShiftAsync()).Notes);
    }

    [Fact]
    public async Task Nothing_to_read_and_too_much_are_refused_and_so_is_a_circle_that_one_does_not_look_after()
    {
        var circle = await _host.CircleAsync();
        var elsewhere = await _host.CircleAsync();
        foreach (var text in (string[])["", " ", new('a', ShiftLimits.NoteLength + 1)])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.Facilitator.LeaveNoteAsync(circle, text))).Code);
        }

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.LeaveNoteAsync(elsewhere, "Hello."))).Code);
        await circle.Facilitator.LeaveNoteAsync(circle, new('a', ShiftLimits.NoteLength));
    }
}
