using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>A draft of one's own.</summary>
/// <param name="Answers">The sequence of the story that it is to answer; absent for a story.</param>
public sealed record StoryDraftView(
    Guid Id, Guid CircleId, long? Answers, DateTime WrittenAt, string? Title, string? Text, Wish? Wish, IReadOnlyList<string> Topics);
