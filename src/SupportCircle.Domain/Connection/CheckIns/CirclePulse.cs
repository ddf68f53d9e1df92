namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>A circle's pulse in one closed week. It is written once and never again, whatever is said, deleted or erased later.</summary>
public sealed class CirclePulse
{
    public required Guid CircleId { get; init; }

    /// <summary>The Monday on which the week began, in UTC.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>Null when none is shown; why is not kept.</summary>
    public PulseWord? Word { get; init; }
}
