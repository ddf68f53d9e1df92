namespace SupportCircle.Domain.Privacy;

/// <summary>
/// A row of the ledger of erasures, which is only ever added to: whose key was destroyed. A key that a backup brings back
/// is destroyed again by it.
/// </summary>
public sealed class KeyErasure
{
    /// <summary>The member whose words it sealed, or the circle whose agreements.</summary>
    public required Guid OwnerId { get; init; }

    public required DateTime At { get; init; }
}
