using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>Something that is watched for.</summary>
/// <param name="IsOfOrganisation">Whether the organisation watches for it, in all its circles; a circle does not remove it.</param>
public sealed record PhraseView(
    Guid Id, string Pattern, bool IsPattern, WatchAction Action, DateTime CreatedAt, bool IsOfOrganisation);
