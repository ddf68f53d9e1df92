using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Backups;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Data.Tests.Safety;

public sealed class SafetyPlanTests : DatabaseTest
{
    [Fact]
    public async Task A_plan_opens_as_its_own_persons_and_in_its_own_version_alone()
    {
        var version = Guid.CreateVersion7();
        await AddAsync(Ana, version, "the bench by the water");
        await using var db = Database.Context();
        var sealedLines = (await db.SafetyPlans.SingleAsync(Cancellation)).SealedLines;

        var texts = await Database.Texts.OpenAsync(
        [
            (SealedField.SafetyPlan(Ana.MemberId, version), sealedLines),
            (SealedField.SafetyPlan(Tom.MemberId, version), sealedLines),
            (SealedField.SafetyPlan(Ana.MemberId, Guid.CreateVersion7()), sealedLines),
        ], Cancellation);

        Assert.Equal(["the bench by the water", null, null], texts);
        Assert.Equal(-1, sealedLines.AsSpan().IndexOf("bench"u8));
    }

    [Fact]
    public async Task Nobody_has_two()
    {
        await AddAsync(Ana, Guid.CreateVersion7(), "one");
        await AddAsync(Tom, Guid.CreateVersion7(), "another one's");

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => AddAsync(Ana, Guid.CreateVersion7(), "two"));
    }

    [Fact]
    public async Task Whoever_has_a_plan_and_no_key_is_counted_when_keys_are_older_than_the_data()
    {
        await AddAsync(Ana, Guid.CreateVersion7(), "one");
        Assert.Equal(0, await KeylessOwners.CountAsync(Database.Databases, Cancellation));

        await using var keys = Database.KeyContext();
        await keys.Keys.ExecuteDeleteAsync(Cancellation);

        Assert.Equal(1, await KeylessOwners.CountAsync(Database.Databases, Cancellation));
    }

    private async Task AddAsync(TestSeat seat, Guid version, string text)
    {
        await using var db = Database.Context();
        db.Add(new SafetyPlan
        {
            MemberId = seat.MemberId,
            Version = version,
            WrittenAt = Database.Time.Now(),
            SealedLines = await Database.Texts.CloseAsync(seat.MemberId, SealedField.SafetyPlan(seat.MemberId, version), text, Cancellation),
        });
        await db.SaveChangesAsync(Cancellation);
    }
}
