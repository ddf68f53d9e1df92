using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>A signal rule of the organisation's own.</summary>
public sealed record OwnRuleRequest
{
    public required SignalCategory Category { get; init; }

    /// <summary>Not <c>Green</c>.</summary>
    public required SignalLevel Level { get; init; }

    /// <summary>An ISO 639-1 code that there are lists for.</summary>
    [StringLength(Languages.CodeLength)]
    public required string Language { get; init; }

    /// <summary>Of which one is enough.</summary>
    [MaxLength(OwnRuleLimits.Patterns)]
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>What it looks for, in plain words. Everybody may read it.</summary>
    [StringLength(OwnRuleLimits.AboutLength)]
    public required string About { get; init; }

    /// <summary>A sentence in which it must be found at its level.</summary>
    [StringLength(OwnRuleLimits.ExampleLength)]
    public required string Example { get; init; }
}
