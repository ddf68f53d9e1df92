using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Tests;

/// <summary>Makes the people and circles that a test needs.</summary>
internal static class TestCommunity
{
    public static async Task<Guid> AddCircleAsync(
        this TestDatabase database, int agreementsVersion = 1, CircleVisibility visibility = CircleVisibility.ByInvitation)
    {
        var circle = new Circle
        {
            Id = Guid.CreateVersion7(),
            Name = "The long table",
            ThemeId = ThemeCatalogue.Initial[0].Id,
            Description = "A circle",
            SeatCount = CircleLimits.MaxSeats,
            AgreementsVersion = agreementsVersion,
            Visibility = visibility,
            CreatedAt = database.Time.Now(),
        };
        await using var db = database.Context();
        db.Add(circle);
        await db.SaveChangesAsync();
        return circle.Id;
    }

    public static async Task<TestSeat> AddSeatAsync(
        this TestDatabase database, Guid circleId, string name, Action<Seat>? but = null, MemberState state = MemberState.Active)
    {
        var memberId = await database.AddMemberAsync(name, state);
        var seat = new Seat
        {
            Id = Guid.CreateVersion7(),
            CircleId = circleId,
            MemberId = memberId,
            Name = name,
            NameKey = PersonName.ComparisonKey(name),
            AcceptedVersion = 1,
            JoinedAt = database.Time.Now(),
        };
        but?.Invoke(seat);
        await using var db = database.Context();
        db.Add(seat);
        await db.SaveChangesAsync();
        return new TestSeat(circleId, seat.Id, memberId, name);
    }

    public static async Task<Guid> AddMemberAsync(this TestDatabase database, string name, MemberState state = MemberState.Active)
    {
        var id = Guid.CreateVersion7();
        await using var db = database.Context();
        db.Add(new Account
        {
            Id = id,
            UserName = $"{id:N}@demo.example",
            NormalizedUserName = $"{id:N}@DEMO.EXAMPLE",
            Email = $"{id:N}@demo.example",
            NormalizedEmail = $"{id:N}@DEMO.EXAMPLE",
            CreatedAt = database.Time.Now(),
        });
        db.Add(new Member { Id = id, AccountId = id, DisplayName = name, State = state, CreatedAt = database.Time.Now() });
        await db.SaveChangesAsync();
        return id;
    }
}

internal sealed record TestSeat(Guid CircleId, Guid Id, Guid MemberId, string Name);
