namespace SupportCircle.Load.Storm;

/// <summary>What <c>storm</c> does.</summary>
/// <param name="Circles">Of twelve.</param>
/// <param name="PostsPerSecond">Of all circles together, the whole time.</param>
/// <param name="Calm">How long all are there before the kill, and after their return.</param>
/// <param name="Within">How soon after the kill everybody must be back.</param>
internal sealed record StormPlan(int Circles, int PostsPerSecond, TimeSpan Calm, TimeSpan Within)
{
    public static StormPlan Smoke { get; } = new(10, 20, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
}
