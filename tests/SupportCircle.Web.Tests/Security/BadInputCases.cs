using System.Globalization;

namespace SupportCircle.Web.Tests.Security;

/// <summary>
/// How many cases there are and where their randomness starts: <c>SUPPORTCIRCLE_BAD_INPUT_CASES</c> and
/// <c>SUPPORTCIRCLE_BAD_INPUT_SEED</c>. Each case has a source of its own, so that one that failed can be run alone.
/// </summary>
internal static class BadInputCases
{
    public static int Count { get; } = Setting("SUPPORTCIRCLE_BAD_INPUT_CASES", 5_500);

    public static int Seed { get; } = Setting("SUPPORTCIRCLE_BAD_INPUT_SEED", 20_260);

    public static Random Source(int index) => new(unchecked((Seed * 1_000_003) + index));

    public static T Any<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
