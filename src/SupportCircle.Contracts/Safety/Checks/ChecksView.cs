using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>How checks work: every signal rule as it is in force now, and how often they are right. For everybody.</summary>
/// <param name="Version">Of what the organisation has switched and added; 0 when it has changed nothing.</param>
public sealed record ChecksView(int Version, IReadOnlyList<CheckView> Rules, CheckFigures Figures);

/// <summary>What one rule looks for; not what it finds it by, which would help to write past it.</summary>
/// <param name="Version">Rises when it finds something else.</param>
/// <param name="Level">Before what stands around it lowers it.</param>
/// <param name="Language">Of the texts that it looks at; absent when of any.</param>
/// <param name="About">What it looks for, in the language that was asked for where there are words in it.</param>
/// <param name="AboutLanguage">Of these words.</param>
/// <param name="IsWeighed">Whether it finds by what all words of a text weigh together.</param>
/// <param name="IsOwn">Whether the organisation has added it.</param>
/// <param name="Off">Absent while it is on.</param>
public sealed record CheckView(
    string Id,
    int Version,
    SignalCategory Category,
    SignalLevel Level,
    string? Language,
    string About,
    string AboutLanguage,
    bool IsWeighed,
    bool IsOwn,
    SwitchedOff? Off);

/// <summary>Why nothing is looked at by a rule.</summary>
public sealed record SwitchedOff(DateTime Since, string Reason);
