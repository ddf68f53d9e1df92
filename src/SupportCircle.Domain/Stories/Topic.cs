namespace SupportCircle.Domain.Stories;

/// <summary>A neutral word for what a story touches. Nobody is protected by it: a reader may fold what they would rather not see.</summary>
/// <param name="Code">Its name in the data, at most <see cref="StoryLimits.TopicLength"/> letters; never another one's later.</param>
/// <param name="Names">As people read it, by the code of the language.</param>
public sealed record Topic(string Code, IReadOnlyDictionary<string, string> Names);
