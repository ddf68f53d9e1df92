namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>
/// How long the stories and first words of members waited for the first answer of somebody else, by the day on which they were said.
/// What was withdrawn or hidden before it had an answer is not counted.
/// </summary>
/// <param name="Weeks">As of the cases.</param>
/// <param name="Circles">Those in which anything of the kind was said in the range, by name.</param>
public sealed record WitnessFigures(WitnessTimes Whole, IReadOnlyList<WitnessWeek> Weeks, IReadOnlyList<CircleWitness> Circles);

/// <param name="Said">How many were said.</param>
/// <param name="Unanswered">How many of these have no answer: not within seven days, or not yet.</param>
/// <param name="MedianSeconds">Of those with an answer, by the nearest rank, in whole seconds; absent when there is none.</param>
/// <param name="SlowSeconds">The 90th percentile, likewise.</param>
public sealed record WitnessTimes(int Said, int Unanswered, long? MedianSeconds, long? SlowSeconds);

/// <param name="Monday">The first day of the week.</param>
public sealed record WitnessWeek(DateOnly Monday, WitnessTimes Times);

public sealed record CircleWitness(FiguresCircle Circle, WitnessTimes Times, IReadOnlyList<WitnessWeek> Weeks);
