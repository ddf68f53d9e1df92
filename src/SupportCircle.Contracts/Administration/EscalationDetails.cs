using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Contracts.Administration;

/// <summary>How long each step of an alert waits for somebody to take it before the next one comes.</summary>
/// <param name="Version">Rises with each change; 0 while nobody has set anything.</param>
/// <param name="FacilitatorsMinutes">From those on shift to all facilitators of the circle.</param>
/// <param name="AdministratorsMinutes">From there to the administrators.</param>
/// <param name="MailMinutes">From there to the mail.</param>
/// <param name="SendsMail">Whether there is a mail at all.</param>
public sealed record EscalationDetails(int Version, int FacilitatorsMinutes, int AdministratorsMinutes, int MailMinutes, bool SendsMail)
{
    public static EscalationDetails Of(EscalationTimes times) =>
        new(times.Version, times.FacilitatorsMinutes, times.AdministratorsMinutes, times.MailMinutes, times.SendsMail);
}
