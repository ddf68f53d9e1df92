using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Contracts.Safety.Helplines;

/// <param name="Key">Of the entry as it is: an update that changes its numbers, its address or its countries changes the key.</param>
/// <param name="Entry">With the day on which somebody here made sure of it.</param>
/// <param name="IsHidden">Whether nobody is shown it.</param>
/// <param name="VerifiedBy">The display name of who made sure of it; absent where that is not known.</param>
public sealed record ShippedHelplineView(string Key, HelplineDetails Entry, HelplineState State, bool IsHidden, string? VerifiedBy);
