using System.Diagnostics;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary>All counters at one moment.</summary>
internal sealed record Reading(long At, long Posts, long Deliveries, long Bytes, TimeSpan ServerCpu, TimeSpan LoadCpu)
{
    public static Reading Of(ServerGroup server, House house) => new(
        Stopwatch.GetTimestamp(),
        house.Rooms.Sum(room => room.Completed),
        house.Rooms.Sum(room => room.Deliveries),
        house.Lines.Sum(line => line.BytesReceived),
        server.Cpu,
        Environment.CpuUsage.TotalTime);
}
