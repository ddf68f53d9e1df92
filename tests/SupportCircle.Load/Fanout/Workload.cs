using System.Globalization;

namespace SupportCircle.Load.Fanout;

/// <summary>How circles post.</summary>
/// <param name="PostsPerSecond">Of each circle, whether or not the last one has arrived; null: when everybody has the last one.</param>
internal sealed record Workload(int Circles, double? PostsPerSecond)
{
    public override string ToString() => PostsPerSecond is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"open loop, {Circles} circles, {rate:0.##} a second each")
        : string.Create(CultureInfo.InvariantCulture, $"closed loop, {Circles} circles");
}
