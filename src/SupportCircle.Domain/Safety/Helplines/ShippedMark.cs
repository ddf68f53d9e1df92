namespace SupportCircle.Domain.Safety.Helplines;

/// <summary>
/// What the organisation says of an entry that comes with the product. It holds for that entry: when an update changes its numbers, its address or its
/// countries, it is another one, of which nobody has said anything yet.
/// </summary>
public sealed class ShippedMark
{
    /// <summary>Of <see cref="Key"/>, in characters.</summary>
    public const int KeyLength = 32;

    /// <summary>Which entry: a hash over what it is for, where it is shown and how it is reached.</summary>
    public required string Key { get; init; }

    /// <summary>The entry as it was when it was marked, as JSON, for when no version of the product has it any more.</summary>
    public required string Entry { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>The day on which somebody made sure of it, at midnight (UTC); null where nobody has.</summary>
    public DateTime? VerifiedOn { get; set; }

    /// <summary>Who did; null once they have erased their account.</summary>
    public Guid? VerifiedByMemberId { get; set; }
}
