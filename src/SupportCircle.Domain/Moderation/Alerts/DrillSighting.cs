namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>An open dashboard has shown a drill; whose it is, is not kept.</summary>
public sealed class DrillSighting
{
    public required Guid DrillId { get; init; }

    /// <summary>An id that the dashboard has made for itself.</summary>
    public required Guid DashboardId { get; init; }

    /// <summary>The last step that was taken by then.</summary>
    public required AlertStepKind Step { get; init; }

    public required DateTime At { get; init; }
}
