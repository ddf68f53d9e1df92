using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Contracts.Safety.Helplines;

/// <param name="VerifiedBy">The display name of who last said that it is right; absent where that is not known.</param>
public sealed record OwnHelplineView(Guid Id, Guid Version, HelplineDetails Entry, HelplineState State, string? VerifiedBy);
