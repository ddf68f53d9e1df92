namespace SupportCircle.Load.History;

/// <summary>What one kind of call costs, made one after the other.</summary>
/// <param name="CpuPerCall">Milliseconds of the server's processor time.</param>
/// <param name="Median">Milliseconds until the answer was here.</param>
/// <param name="Percentile99">The same.</param>
internal sealed record CallCost(string Name, int Calls, double CpuPerCall, double Median, double Percentile99);
