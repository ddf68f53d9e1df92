using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>The five parts of a safety plan. A line has at most <see cref="SafetyPlanLimits.LineLength"/> UTF-16 units.</summary>
public sealed record SafetyPlanLines
{
    /// <summary>By what one notices that it gets bad.</summary>
    [MaxLength(SafetyPlanLimits.Lines)]
    public required IReadOnlyList<string> WarningSigns { get; init; }

    /// <summary>What one can do oneself.</summary>
    [MaxLength(SafetyPlanLimits.Lines)]
    public required IReadOnlyList<string> WhatHelps { get; init; }

    /// <summary>Whom one can turn to.</summary>
    [MaxLength(SafetyPlanLimits.Lines)]
    public required IReadOnlyList<PlanPerson> People { get; init; }

    /// <summary>Where one is safer, or less alone.</summary>
    [MaxLength(SafetyPlanLimits.Lines)]
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>What one stays for.</summary>
    [MaxLength(SafetyPlanLimits.Lines)]
    public required IReadOnlyList<string> Reasons { get; init; }

    [JsonIgnore]
    public bool IsEmpty => this is { WarningSigns.Count: 0, WhatHelps.Count: 0, People.Count: 0, Places.Count: 0, Reasons.Count: 0 };

    public static SafetyPlanLines None { get; } = new() { WarningSigns = [], WhatHelps = [], People = [], Places = [], Reasons = [] };
}
