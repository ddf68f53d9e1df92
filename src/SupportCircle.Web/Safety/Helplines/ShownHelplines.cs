using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>What everybody is shown, out of what the product brings, what the organisation says of it, its file and its own entries.</summary>
internal static class ShownHelplines
{
    /// <param name="marks">What is said of entries of the product.</param>
    /// <param name="entered">What was entered by the page.</param>
    public static IReadOnlyList<HelplineDetails> Of(
        HelplineSources sources, IReadOnlyList<ShippedMark> marks, IReadOnlyList<HelplineDetails> entered)
    {
        var byKey = marks.ToDictionary(mark => mark.Key, StringComparer.Ordinal);
        IReadOnlyList<HelplineDetails> own = [.. sources.OfFile, .. entered];
        var shipped = sources.Shipped
            .Where(one => byKey.GetValueOrDefault(one.Key) is not { IsHidden: true })
            .Select(one => Marked(one.Value, byKey.GetValueOrDefault(one.Key)));
        return [.. shipped.SelectMany(entry => Without(entry, own)), .. own];
    }

    public static HelplineDetails Marked(HelplineDetails entry, ShippedMark? mark) =>
        mark?.VerifiedOn is { } day ? entry with { VerifiedOn = DateOnly.FromDateTime(day) } : entry;

    // Shown in the countries for which the organisation has not entered the same number: somebody would see it twice, once
    // as sure and once as not.
    private static IEnumerable<HelplineDetails> Without(HelplineDetails shipped, IReadOnlyList<HelplineDetails> own)
    {
        var known = own.Where(entry => IsSameNumber(entry, shipped)).SelectMany(entry => entry.Countries).ToHashSet(StringComparer.Ordinal);
        var countries = shipped.Countries.Where(country => !known.Contains(country)).ToList();
        if (countries.Count == shipped.Countries.Count)
        {
            yield return shipped;
        }
        else if (countries.Count > 0)
        {
            yield return shipped with { Countries = countries };
        }
    }

    private static bool IsSameNumber(HelplineDetails one, HelplineDetails other) =>
        other.Dial is null ? other.Text is not null && one.Text == other.Text : one.Dial == other.Dial;
}
