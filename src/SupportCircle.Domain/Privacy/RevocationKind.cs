namespace SupportCircle.Domain.Privacy;

public enum RevocationKind
{
    /// <summary>One sign-in has ended (<c>SessionId</c>).</summary>
    Session,

    /// <summary>A member's seat in one circle has ended (<c>MemberId</c>, <c>CircleId</c>).</summary>
    Seat,

    /// <summary>Everything that is open for a member (<c>MemberId</c>): suspension, ban, change of role.</summary>
    Member,

    /// <summary>The same for a member who is erased, and their key is forgotten (<c>MemberId</c>).</summary>
    Erased,
}
