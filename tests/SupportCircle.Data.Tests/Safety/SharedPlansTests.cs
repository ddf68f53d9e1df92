using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Data.Tests.Safety;

/// <summary>Whose plan those who look after a circle may open.</summary>
public sealed class SharedPlansTests : DatabaseTest
{
    [Fact]
    public async Task Only_the_plan_of_whoever_says_so_and_only_in_that_circle()
    {
        var elsewhere = await Database.AddCircleAsync();
        await AddPlanAsync(Ana);
        await AddPlanAsync(Tom);
        await AgreeAsync(Ana);

        Assert.Equal([Ana.Id], await SharingAsync(CircleId));
        Assert.Empty(await SharingAsync(elsewhere));
    }

    [Fact]
    public async Task Not_without_a_plan_nor_once_the_word_is_taken_back_nor_while_they_could_not_take_it_back()
    {
        await AgreeAsync(Ana);
        Assert.Empty(await SharingAsync(CircleId));
        await AddPlanAsync(Ana);
        Assert.Equal([Ana.Id], await SharingAsync(CircleId));

        await ChangeAsync(db => db.Members.Where(m => m.Id == Ana.MemberId)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MemberState.Suspended), Cancellation));
        Assert.Empty(await SharingAsync(CircleId));
        await ChangeAsync(db => db.Members.Where(m => m.Id == Ana.MemberId)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MemberState.Active), Cancellation));
        await ChangeAsync(db => db.Seats.Where(s => s.Id == Ana.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SeatState.Left), Cancellation));
        Assert.Empty(await SharingAsync(CircleId));
        await ChangeAsync(db => db.Seats.Where(s => s.Id == Ana.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SeatState.Active), Cancellation));
        Assert.Equal([Ana.Id], await SharingAsync(CircleId));

        var now = Database.Time.Now();
        await ChangeAsync(db => db.ConsentsOf(Ana.Id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.EndedAt, now).SetProperty(c => c.Ending, ConsentEnding.TakenBack), Cancellation));
        Assert.Empty(await SharingAsync(CircleId));
    }

    private async Task<List<Guid>> SharingAsync(Guid circleId)
    {
        await using var db = Database.Context();
        return await db.SharingPlans(circleId).Select(seat => seat.Id).ToListAsync(Cancellation);
    }

    private Task AddPlanAsync(TestSeat seat) => ChangeAsync(db =>
    {
        db.Add(new SafetyPlan { MemberId = seat.MemberId, Version = Guid.CreateVersion7(), WrittenAt = Database.Time.Now(), SealedLines = [1] });
        return db.SaveChangesAsync(Cancellation);
    });

    private Task AgreeAsync(TestSeat seat) => ChangeAsync(db =>
    {
        db.Add(new PlanConsent { Id = Guid.CreateVersion7(), SeatId = seat.Id, GivenAt = Database.Time.Now() });
        return db.SaveChangesAsync(Cancellation);
    });

    private async Task ChangeAsync(Func<SupportDbContext, Task> change)
    {
        await using var db = Database.Context();
        await change(db);
    }
}
