namespace SupportCircle.Contracts.Connection.Practices;

/// <summary>That it is kept.</summary>
/// <param name="Help">True when what was written sounds as if its author may need help; absent otherwise. Nobody else learns of it.</param>
public sealed record PracticeSaved(PracticeView Practice, bool? Help);
