namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>What happened to cases in a time. A spell is a case from when it was opened, or opened again, to the decision that closed it.</summary>
/// <param name="Opened">How many spells began.</param>
/// <param name="Looks">Of the spells that were first looked at then.</param>
/// <param name="Decisions">Of the spells that were first decided then.</param>
/// <param name="Appeals">How many appeals were decided.</param>
/// <param name="Overturned">In how many of these the decision was withdrawn.</param>
public sealed record CaseCounts(int Opened, TimesTaken Looks, TimesTaken Decisions, int Appeals, int Overturned);

/// <summary>How long something took since the spell began.</summary>
/// <param name="Count">Of how many.</param>
/// <param name="MedianSeconds">By the nearest rank, in whole seconds; absent when it is of none.</param>
/// <param name="SlowSeconds">The 95th percentile, likewise.</param>
public sealed record TimesTaken(int Count, long? MedianSeconds, long? SlowSeconds);
