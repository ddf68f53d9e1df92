using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>A step of a drill, and when the dashboards of those whom it told have shown it. Lengths of time are milliseconds.</summary>
/// <param name="TakenAt">Absent while it is still to come.</param>
/// <param name="Told">How many people were told.</param>
/// <param name="Dashboards">How many open dashboards have shown it after this step and not before.</param>
/// <param name="FirstAfter">From the step to the first of them (of the first step, from the start of the drill); absent when none has.</param>
/// <param name="LastAfter">The same to the last one.</param>
public sealed record DrillStepView(
    AlertStepKind Kind, DateTime DueAt, DateTime? TakenAt, int? Told, int Dashboards, long? FirstAfter, long? LastAfter);
