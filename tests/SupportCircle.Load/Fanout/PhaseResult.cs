namespace SupportCircle.Load.Fanout;

/// <summary>What was seen of one workload.</summary>
/// <param name="Workload">In words.</param>
/// <param name="Seconds">Length of the window.</param>
/// <param name="CpuPerPost">Milliseconds of the server's processor time for each post.</param>
/// <param name="BytesPerPost">Sent by the server on all connections together, frame heads included.</param>
/// <param name="Median">Milliseconds from post (open loop: from when it was due) to the last receipt.</param>
/// <param name="Percentile99">The same.</param>
/// <param name="LoadCpu">How much of its core the load used, 0 to 1; near 1 it is the load that was measured.</param>
/// <param name="Lateness99">Open loop: milliseconds that the load itself was late, 99th percentile.</param>
internal sealed record PhaseResult(
    string Workload,
    double Seconds,
    long Posts,
    double PostsPerSecond,
    double DeliveriesPerSecond,
    double CpuPerPost,
    double BytesPerPost,
    double Median,
    double Percentile99,
    double LoadCpu,
    double Lateness99,
    Violations Violations);
