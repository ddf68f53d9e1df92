using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>A step of an alert that this node has taken, and whom it is to tell.</summary>
internal sealed record TakenStep(Alerted Alert, int Number, IReadOnlyList<Guid> Who)
{
    public static TakenStep Of(Alert alert, AlertStep step, IReadOnlyList<Guid> who) =>
        new(new Alerted(alert.Id, alert.CaseId, alert.CircleId, step.Kind), step.Number, who);
}
