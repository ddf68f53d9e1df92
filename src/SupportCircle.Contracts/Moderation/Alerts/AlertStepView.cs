using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>A step of an alert.</summary>
/// <param name="DueAt">When it is due, or was; of what is still to come it moves on while somebody works on the case.</param>
/// <param name="TakenAt">Absent while it is still to come.</param>
/// <param name="Told">How many people were told; none where nobody was there. Absent while it is still to come.</param>
public sealed record AlertStepView(AlertStepKind Kind, DateTime DueAt, DateTime? TakenAt, int? Told)
{
    public static IReadOnlyList<AlertStepView> Of(Alert alert) =>
    [
        .. from step in alert.Steps
           where step.TakenAt is not null || step.Waits
           orderby step.TakenAt ?? DateTime.MaxValue, step.DueAt, step.Number
           select new AlertStepView(step.Kind, step.DueAt, step.TakenAt, step.Told),
    ];
}
