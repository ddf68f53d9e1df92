using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace SupportCircle.Domain.Circles;

/// <summary>
/// How well a circle goes with what somebody looks for, and in what. The weight only puts circles in order and is shown to nobody;
/// <c>docs/matching.md</c> says why each part weighs what it does. More in common never weighs less.
/// </summary>
/// <param name="Hopes">Those in common, see <see cref="EnumSet"/>.</param>
/// <param name="Times">Those in common, see <see cref="EnumSet"/>.</param>
/// <param name="Language">Whether one is spoken that they like to talk in.</param>
public sealed record CircleFit(bool Theme, int Hopes, int Times, bool Language, int Weight)
{
    /// <summary>More than all the rest together.</summary>
    public const int ThemeWeight = 100;

    /// <summary>More than all hopes, or all times: what one cannot follow is of no use.</summary>
    public const int LanguageWeight = 40;

    /// <summary>It may be theirs.</summary>
    public const int UnsaidLanguageWeight = 20;

    public const int HopeWeight = 6;

    public const int TimeWeight = 5;

    /// <summary>Whether it is worth suggesting: for its time or its language alone no circle is.</summary>
    public bool IsSome => Theme || Hopes != 0;

    public static CircleFit Of(CircleWish wish, CircleTraits circle)
    {
        var theme = wish.Themes.Contains(circle.ThemeId);
        var hopes = wish.Hopes & circle.Hopes;
        var times = wish.Times & circle.Times;
        var language = circle.Language is { } spoken && wish.Languages.Contains(spoken);
        var weight = (theme ? ThemeWeight : 0)
            + (BitOperations.PopCount((uint)hopes) * HopeWeight)
            + (BitOperations.PopCount((uint)times) * TimeWeight)
            + (language ? LanguageWeight : wish.Languages.Count > 0 && circle.Language is null ? UnsaidLanguageWeight : 0);
        return new CircleFit(theme, hopes, times, language, weight);
    }

    /// <summary>The best first. Among equals the order is another one for each person, and stays: no circle is first for being old.</summary>
    public static IReadOnlyList<(CircleTraits Circle, CircleFit Fit)> Order(CircleWish wish, IEnumerable<CircleTraits> circles, Guid memberId) =>
    [
        .. circles.Select(circle => (Circle: circle, Fit: Of(wish, circle))).Where(one => one.Fit.IsSome)
            .OrderByDescending(one => one.Fit.Weight).ThenBy(one => Lot(memberId, one.Circle.Id)),
    ];

    private static ulong Lot(Guid memberId, Guid circleId)
    {
        Span<byte> both = stackalloc byte[32];
        memberId.TryWriteBytes(both);
        circleId.TryWriteBytes(both[16..]);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(both));
    }
}
