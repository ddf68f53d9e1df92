namespace SupportCircle.Domain.Members;

/// <summary>
/// What a member lives through and hopes for, sealed under their own key: theirs alone, used to put circles in order for
/// them. Without a row they have not been asked yet.
/// </summary>
public sealed class Interests
{
    public required Guid MemberId { get; init; }

    public required byte[] SealedChoices { get; set; }
}
