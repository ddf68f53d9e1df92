namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>Somebody else who is on shift.</summary>
/// <param name="Administrator">Whether they look after every circle.</param>
/// <param name="Circles">Those that they hold and one looks after too, in the order of their names.</param>
public sealed record ColleagueOnShift(Colleague Who, DateTime Until, bool Administrator, IReadOnlyList<CircleOnShift> Circles);
