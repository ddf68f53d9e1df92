using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class InvitationTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_invitation_with_uses_and_time_left_is_open() => Assert.True(Make(uses: 1, Now.AddSeconds(1)).IsOpen(Now));

    [Fact]
    public void A_used_up_invitation_is_closed() => Assert.False(Make(uses: 0, Now.AddDays(1)).IsOpen(Now));

    [Fact]
    public void An_invitation_closes_at_its_time() => Assert.False(Make(uses: 1, Now).IsOpen(Now));

    [Fact]
    public void A_withdrawn_invitation_is_closed()
    {
        var invitation = Make(uses: 1, Now.AddDays(1));
        invitation.WithdrawnAt = Now;

        Assert.False(invitation.IsOpen(Now));
    }

    private static Invitation Make(int uses, DateTime expiresAt) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = Guid.CreateVersion7(),
        CodeHash = [],
        CreatedBySeatId = Guid.CreateVersion7(),
        CreatedAt = Now.AddDays(-1),
        ExpiresAt = expiresAt,
        UsesLeft = uses,
    };
}
