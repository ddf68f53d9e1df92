namespace SupportCircle.Contracts.Safety.Helplines;

public sealed record HelplineAdded(Guid Id);
