using System.Globalization;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Where a page of cases ended: at which severity and time, and how many with the same two it has had already.</summary>
internal readonly record struct CaseCursor(CaseSeverity Severity, DateTime At, int Skip)
{
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public static CaseCursor? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return text.Split('-') is [var severity, var at, var skip]
            && Enum.TryParse<CaseSeverity>(severity, out var known) && Enum.IsDefined(known)
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= MaxMilliseconds
            && int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new CaseCursor(known, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime, count)
            : throw Refusal.Invalid("after", "It must be what an earlier page ended with.");
    }

    /// <param name="before">What the page began after.</param>
    public static CaseCursor After(IReadOnlyList<(CaseSeverity Severity, DateTime At)> page, CaseCursor? before)
    {
        var last = page[^1];
        var same = page.Count(one => one == last);
        return new CaseCursor(last.Severity, last.At, same == page.Count && before is { } b && (b.Severity, b.At) == last ? b.Skip + same : same);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Severity}-{new DateTimeOffset(At).ToUnixTimeMilliseconds()}-{Skip}");

    private static long MaxMilliseconds => DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
}
