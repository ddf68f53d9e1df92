namespace SupportCircle.Load.Fanout;

/// <summary>What connections cost that do nothing.</summary>
/// <param name="BytesPerConnection">Resident memory that the server has more with them than without, after collections.</param>
/// <param name="CpuPerConnection">Milliseconds of the server's processor time to connect, authenticate and enter.</param>
internal sealed record IdleResult(int Connections, double BytesPerConnection, double CpuPerConnection);
