namespace SupportCircle.Domain.Circles;

public enum SeatRole
{
    Member,
    Facilitator,
}
