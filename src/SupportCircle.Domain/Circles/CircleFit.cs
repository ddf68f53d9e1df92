using System.Numerics;

namespace SupportCircle.Domain.Circles;

/// <summary>
/// How well a circle goes with what somebody lives through and hopes for: whole numbers that only put circles in order,
/// shown to nobody. A theme in common weighs more than all hopes together.
/// </summary>
public static class CircleFit
{
    private const int Theme = 100;

    /// <returns>0 when they have nothing in common.</returns>
    public static int Of(IReadOnlySet<Guid> themes, int hopes, Guid circleTheme, int circleHopes) =>
        (themes.Contains(circleTheme) ? Theme : 0) + BitOperations.PopCount((uint)(hopes & circleHopes));
}
