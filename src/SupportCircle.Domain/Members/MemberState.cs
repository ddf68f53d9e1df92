namespace SupportCircle.Domain.Members;

/// <summary>What a member as a whole is to the organisation.</summary>
public enum MemberState
{
    Active,
    Suspended,
    Banned,

    /// <summary>They have erased their account: what is left has no name, and belongs to nobody any more.</summary>
    Erased,
}
