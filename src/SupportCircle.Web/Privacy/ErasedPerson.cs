using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Privacy;

/// <summary>What is to be heard of an erasure once it is committed.</summary>
internal sealed record ErasedPerson(Guid MemberId)
{
    /// <summary>Where they had a seat, of whatever state.</summary>
    public HashSet<Guid> CircleIds { get; } = [];

    /// <summary>The last change of each circle in which they had said something.</summary>
    public List<CommittedChange> Changes { get; } = [];

    public List<Revocation> Revocations { get; } = [];
}
