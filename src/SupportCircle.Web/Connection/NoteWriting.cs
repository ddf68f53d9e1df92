using SupportCircle.Contracts.Connection;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Web.Connection;

/// <summary>A note as it is about to be kept.</summary>
/// <param name="SealedBody">For that id.</param>
internal sealed record NoteWriting(Guid Id, NoteRequest Request, ScreenedText Words, Watched Watched, byte[] SealedBody);
