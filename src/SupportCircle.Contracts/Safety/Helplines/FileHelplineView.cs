using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Contracts.Safety.Helplines;

public sealed record FileHelplineView(HelplineDetails Entry, HelplineState State);
