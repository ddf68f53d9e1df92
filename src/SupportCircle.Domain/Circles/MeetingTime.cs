namespace SupportCircle.Domain.Circles;

/// <summary>When a circle usually meets, by its own clock, and when somebody can come. Their numbers are kept.</summary>
public enum MeetingTime
{
    Mornings = 0,
    Afternoons = 1,
    Evenings = 2,
    Weekends = 3,
}
