namespace SupportCircle.Domain.Moderation;

/// <summary>
/// What a count is told as where it could point at a person: the band of five that it lies in, 0 to 4, 5 to 9, and so on. Sums are put
/// into bands by themselves: from a sum and the other counts of its list nobody can tell that one lies below the upper end of its band,
/// so never that it was exactly one.
/// </summary>
public static class CountBand
{
    public const int Width = 5;

    /// <returns>The lowest count of the band; 0 is "fewer than five".</returns>
    public static int AtLeast(int count) => count - (count % Width);
}
