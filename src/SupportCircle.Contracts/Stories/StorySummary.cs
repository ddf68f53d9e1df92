using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>A story in the list of a circle. Nobody counts its answers.</summary>
/// <param name="EditedAt">When it was last told anew; absent if never.</param>
/// <param name="Topics">Their codes.</param>
public sealed record StorySummary(
    long Sequence, Author Author, string Title, DateTime SharedAt, DateTime? EditedAt, Wish Wish, IReadOnlyList<string> Topics);
