namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>
/// Somebody is wanted at once: for a case that has become urgent, or for a drill. It goes on from step to step until somebody takes it.
/// </summary>
public sealed class Alert
{
    private readonly List<AlertStep> _steps = [];

    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>Null when it is a drill, which has the same id.</summary>
    public Guid? CaseId { get; init; }

    public required DateTime RaisedAt { get; init; }

    /// <summary>Until when somebody has its case to themself: meanwhile nothing is due. Null when nobody has.</summary>
    public DateTime? HeldUntil { get; private set; }

    /// <summary>When it was decided, or is not urgent any more; of a drill, when it was taken or over. Null while it goes on.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<AlertStep> Steps => _steps;

    /// <param name="caseId">Null for a drill: nobody decides it, so it ends by itself some time.</param>
    public static Alert Raise(Guid id, Guid circleId, Guid? caseId, EscalationTimes times, DateTime now)
    {
        var alert = new Alert { Id = id, CircleId = circleId, CaseId = caseId, RaisedAt = now };
        foreach (var (kind, after) in times.Steps())
        {
            alert.Add(kind, now + after);
        }

        if (caseId is null)
        {
            alert.Add(AlertStepKind.Over, alert._steps[^1].DueAt.AddMinutes(AlertLimits.DrillOverMinutes));
        }

        return alert;
    }

    /// <summary>What is to be done next; null when nothing is due.</summary>
    public AlertStep? Due(DateTime now) => EndedAt is not null || HeldUntil > now
        ? null
        : _steps.Where(step => step.Waits && step.DueAt <= now).OrderBy(step => step.DueAt).ThenBy(step => step.Number).FirstOrDefault();

    /// <summary>Of those that come one after the other, the last that was taken.</summary>
    public AlertStep? LastTaken => _steps.FindLast(step => step.IsOnTheWay && step.TakenAt is not null);

    /// <summary>Whether a step was taken, also with nobody there to tell.</summary>
    public bool HasTaken(AlertStepKind kind) => _steps.Exists(step => step.Kind == kind && step.TakenAt is not null);

    /// <summary>Whether those on shift are all who know yet.</summary>
    public bool IsWithShift => EndedAt is null && HasTaken(AlertStepKind.OnShift) && !HasTaken(AlertStepKind.Facilitators);

    /// <param name="told">How many people; where there is nobody, the next step comes at once.</param>
    public void Take(AlertStep step, int told, DateTime now)
    {
        step.Take(told, now);
        if (step.Kind == AlertStepKind.Again)
        {
            HeldUntil = null;
        }
        else if (step.Kind == AlertStepKind.Over)
        {
            End(now);
        }
        else if (told == 0)
        {
            Hasten(now);
        }
    }

    /// <summary>The next step comes now, and those after it as long after it as ever.</summary>
    public void Hasten(DateTime now)
    {
        var by = now - (_steps.Find(step => step.Waits && step.IsOnTheWay)?.DueAt ?? now);
        if (by < TimeSpan.Zero)
        {
            Move(by);
        }
    }

    /// <summary>Keeps in step with its case: what was decided ends it, and while somebody works on it, time stands still.</summary>
    public void Follow(ModerationCase one, DateTime now)
    {
        if (one.IsAlarming)
        {
            Hold(one.ClaimedBy(now) is null ? null : one.ClaimedUntil, now);
        }
        else
        {
            End(now);
        }
    }

    /// <summary>Somebody works on its case until then, or nobody does any more: then it goes on where it stood.</summary>
    /// <param name="until">To come; null when nobody does.</param>
    private void Hold(DateTime? until, DateTime now)
    {
        // One whose time is over is told by its own step.
        if (EndedAt is not null || until == HeldUntil || (until is null && HeldUntil <= now))
        {
            return;
        }

        var from = HeldUntil > now ? HeldUntil.Value : now;
        Move((until ?? now) - from);
        HeldUntil = until;
        var again = _steps.Find(step => step.Kind == AlertStepKind.Again && step.TakenAt is null);
        if (until is null)
        {
            again?.Drop();
        }
        else if (again is null)
        {
            Add(AlertStepKind.Again, until.Value);
        }
        else
        {
            again.Move(until.Value - again.DueAt);
        }
    }

    public void End(DateTime now)
    {
        EndedAt ??= now;
        foreach (var step in _steps)
        {
            step.Drop();
        }
    }

    private void Move(TimeSpan by)
    {
        foreach (var step in _steps.Where(step => step.Waits && step.Kind != AlertStepKind.Again))
        {
            step.Move(by);
        }
    }

    private void Add(AlertStepKind kind, DateTime at) =>
        _steps.Add(new AlertStep { AlertId = Id, Number = _steps.Count + 1, Kind = kind, DueAt = at, NextAt = at });
}
