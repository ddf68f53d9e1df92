using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Privacy;

/// <summary>
/// Whom a report belongs to once its reporter is erased: one and the same for all of them, so that nothing leads from a report
/// to the seat that made it. It has no name, never sits down, and nobody signs in as it.
/// </summary>
public static class Nobody
{
    public static Guid MemberId { get; } = new(0x019a0002, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public static Guid AccountId { get; } = new(0x019a0002, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2);

    public static Member Member(DateTime now) => new()
    {
        Id = MemberId,
        AccountId = AccountId,
        DisplayName = string.Empty,
        State = MemberState.Erased,
        CreatedAt = now,
    };
}
