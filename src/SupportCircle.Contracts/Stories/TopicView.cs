namespace SupportCircle.Contracts.Stories;

/// <summary>A neutral word for what a story touches.</summary>
/// <param name="Names">By the code of the language.</param>
public sealed record TopicView(string Code, IReadOnlyDictionary<string, string> Names);
