namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>
/// How long each step of an alert waits for somebody to take it before the next one comes, as the organisation has set it. One row, or
/// none until they have; what is on its way keeps the times that it began with.
/// </summary>
public sealed class EscalationTimes
{
    /// <summary>The key of the one row.</summary>
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Raised with each change; 0 while nobody has set anything.</summary>
    public int Version { get; private set; }

    /// <summary>From those on shift to all facilitators of the circle, in minutes.</summary>
    public int FacilitatorsMinutes { get; private set; } = AlertLimits.DefaultFacilitatorsMinutes;

    /// <summary>From there to the administrators.</summary>
    public int AdministratorsMinutes { get; private set; } = AlertLimits.DefaultAdministratorsMinutes;

    /// <summary>From there to the mail.</summary>
    public int MailMinutes { get; private set; } = AlertLimits.DefaultMailMinutes;

    /// <summary>Whether there is a mail at all.</summary>
    public bool SendsMail { get; private set; } = true;

    /// <summary>The steps that come one after the other, with the time from the beginning to each.</summary>
    public IEnumerable<(AlertStepKind Kind, TimeSpan After)> Steps()
    {
        var minutes = 0;
        yield return (AlertStepKind.OnShift, TimeSpan.Zero);
        yield return (AlertStepKind.Facilitators, TimeSpan.FromMinutes(minutes += FacilitatorsMinutes));
        yield return (AlertStepKind.Administrators, TimeSpan.FromMinutes(minutes += AdministratorsMinutes));
        if (SendsMail)
        {
            yield return (AlertStepKind.Mail, TimeSpan.FromMinutes(minutes + MailMinutes));
        }
    }

    /// <param name="version">Of what was read: nobody overwrites what they have not seen.</param>
    /// <exception cref="Refusal"><c>conflict</c> when it was changed since; <c>invalid</c>.</exception>
    public void Change(int version, int facilitatorsMinutes, int administratorsMinutes, int mailMinutes, bool sendsMail)
    {
        if (version != Version)
        {
            throw Refusal.Conflict("It was changed since it was read.");
        }

        FacilitatorsMinutes = Minutes(facilitatorsMinutes, "facilitatorsMinutes");
        AdministratorsMinutes = Minutes(administratorsMinutes, "administratorsMinutes");
        MailMinutes = Minutes(mailMinutes, "mailMinutes");
        SendsMail = sendsMail;
        Version++;
    }

    private static int Minutes(int minutes, string field) => minutes is >= AlertLimits.MinMinutes and <= AlertLimits.MaxMinutes
        ? minutes
        : throw Refusal.Invalid(field, "From 1 to 120 minutes.");
}
