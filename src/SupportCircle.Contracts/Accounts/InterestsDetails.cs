using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Accounts;

/// <summary>What one has said of what one lives through and hopes for. Nobody else sees it.</summary>
/// <param name="IsAnswered">Whether one was asked and has answered, also with nothing.</param>
public sealed record InterestsDetails(bool IsAnswered, IReadOnlyList<Guid> Themes, IReadOnlyList<Hope> Hopes)
{
    /// <summary>When one can come.</summary>
    public IReadOnlyList<MeetingTime> Times { get; init; } = [];

    /// <summary>What one likes to talk in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
