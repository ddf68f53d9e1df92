using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Contracts.Connection;

/// <summary>A warm note that one was sent.</summary>
/// <param name="From">As the circle knows them.</param>
/// <param name="IsNew">Whether one has not seen it before.</param>
/// <param name="MayReport">Whether one still sits in the circle that it comes from.</param>
public sealed record ReceivedNote(
    Guid Id, Guid CircleId, string CircleName, Author From, WarmNoteKind Kind, string Body, DateTime SentAt, bool IsNew, bool MayReport);
