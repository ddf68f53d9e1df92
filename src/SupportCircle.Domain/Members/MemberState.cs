namespace SupportCircle.Domain.Members;

/// <summary>What an organisation has decided about a member as a whole.</summary>
public enum MemberState
{
    Active,
    Suspended,
    Banned,
}
