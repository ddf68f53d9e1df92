using System.Globalization;
using System.Text.RegularExpressions;
using SupportCircle.Contracts.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety;

/// <summary>What an entry of a file of helplines must be, so that nobody in need dials in vain.</summary>
internal static partial class HelplineRules
{
    /// <summary>For an entry that comes with the product: nobody may have made sure of it yet.</summary>
    public static IEnumerable<HelplineMistake> ProblemsOf(HelplineDetails entry, DateOnly today) =>
        WordsOf(entry).Concat(WaysOf(entry)).Concat(CodesOf(entry)).Concat(DateOf(entry, today));

    /// <summary>For an entry of an organisation, who must have made sure of it.</summary>
    public static IEnumerable<HelplineMistake> ProblemsOfOwn(HelplineDetails entry, DateOnly today) =>
        entry is { VerifiedOn: null, Kind: not HelplineKind.Directory }
            ? ProblemsOf(entry, today).Append(new HelplineMistake("verifiedOn", "needs verifiedOn: the day on which somebody made sure of it"))
            : ProblemsOf(entry, today);

    /// <summary>Whether it was looked at more than <see cref="HelplineLimits.VerifiedDays"/> days ago.</summary>
    public static bool IsStale(HelplineDetails entry, DateOnly today) =>
        entry.VerifiedOn is { } day && day.AddDays(HelplineLimits.VerifiedDays) < today;

    public static HelplineState StateOf(HelplineDetails entry, DateOnly today) =>
        entry.VerifiedOn is not { } day ? HelplineState.Unchecked
            : IsStale(entry, today) ? HelplineState.Stale
            : day.AddDays(HelplineLimits.VerifiedDays - HelplineLimits.DueDays) < today ? HelplineState.DueSoon
            : HelplineState.Verified;

    private static IEnumerable<HelplineMistake> WordsOf(HelplineDetails entry) => new[]
    {
        Words(entry.Name, "name", HelplineLimits.NameLength, isNeeded: true),
        Words(entry.Source, "source", HelplineLimits.WordsLength, isNeeded: true),
        Words(entry.About, "about", HelplineLimits.WordsLength),
        Words(entry.Hours, "hours", HelplineLimits.HoursLength),
        Words(entry.TextWord, "textWord", HelplineLimits.NameLength),
        Words(entry.Display, "display", OrganisationLimits.PhoneLength),
    }.OfType<HelplineMistake>();

    private static IEnumerable<HelplineMistake> WaysOf(HelplineDetails entry)
    {
        if (entry is { Dial: null, Text: null, Web: null })
        {
            yield return new("dial", "needs one of dial, text and web");
        }

        if (entry is { Kind: HelplineKind.Emergency, Dial: null })
        {
            yield return new("dial", "an emergency number needs dial");
        }

        if ((entry.Dial is null) != (entry.Display is null))
        {
            yield return new(entry.Dial is null ? "dial" : "display", "dial and display go together");
        }

        foreach (var (number, field) in ((string?, string)[])[(entry.Dial, "dial"), (entry.Text, "text")])
        {
            if (number is not null && !Dialled().IsMatch(number))
            {
                yield return new(field, $"{field} is not a number as it is dialled: digits, or + and a country's code before them");
            }
        }

        if (entry is { Dial: { } dialled, Display: { } shown } && !IsSameNumber(dialled, shown))
        {
            yield return new("display", "display and dial are not the same number");
        }

        if (entry is { TextWord: not null, Text: null })
        {
            yield return new("textWord", "textWord needs text");
        }

        if (entry.Web is not null && !IsWebsite(entry.Web))
        {
            yield return new("web", "web must begin with https:// and name a host");
        }
    }

    private static IEnumerable<HelplineMistake> CodesOf(HelplineDetails entry)
    {
        if (entry.Kind != HelplineKind.Directory && entry.Countries is not { Count: > 0 })
        {
            yield return new("countries", "needs its countries: a number of one country is never shown in another");
        }

        foreach (var (codes, field) in ((IReadOnlyList<string>?, string)[])[(entry.Countries, "countries"), (entry.Languages, "languages")])
        {
            if (codes is null || codes.Count > HelplineLimits.Codes)
            {
                yield return new(field, $"{field} must be a list of at most {HelplineLimits.Codes}");
            }
        }

        foreach (var country in entry.Countries?.Where(country => !IsCountry(country)) ?? [])
        {
            yield return new("countries", $"{country} is no country by ISO 3166-1 alpha-2");
        }

        foreach (var language in entry.Languages?.Where(language => language is null || !Language().IsMatch(language)) ?? [])
        {
            yield return new("languages", $"{language} is no language tag");
        }
    }

    private static IEnumerable<HelplineMistake> DateOf(HelplineDetails entry, DateOnly today)
    {
        // It is tomorrow already in the east.
        if (entry.VerifiedOn > today.AddDays(1))
        {
            yield return new("verifiedOn", "verifiedOn is yet to come");
        }
    }

    private static HelplineMistake? Words(string? text, string field, int maxLength, bool isNeeded = false)
    {
        if (text is null)
        {
            return isNeeded ? new HelplineMistake(field, $"needs {field}") : null;
        }

        try
        {
            return ContactText.Cleaned(text, field, maxLength) == text ? null : new HelplineMistake(field, $"{field} is blank, or has spaces around it");
        }
        catch (Refusal)
        {
            return new HelplineMistake(field, $"{field} has more than {maxLength} characters, or cannot be shown in one line");
        }
    }

    // With the country's code before it, a number loses the zero that is dialled within the country.
    private static bool IsSameNumber(string dialled, string shown)
    {
        var digits = string.Concat(shown.Where(char.IsAsciiDigit));
        var abroad = digits.TrimStart('0');
        return dialled.StartsWith('+')
            ? abroad.Length > 0 && dialled.EndsWith(abroad, StringComparison.Ordinal)
            : digits == dialled;
    }

    private static bool IsWebsite(string web)
    {
        try
        {
            return ContactText.Website(web, "web") == web;
        }
        catch (Refusal)
        {
            return false;
        }
    }

    private static bool IsCountry(string? code)
    {
        try
        {
            return code is not null && Country().IsMatch(code) && new RegionInfo(code).TwoLetterISORegionName == code;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?:\+[1-9][0-9]{4,14}|[0-9]{2,20})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Dialled();

    [GeneratedRegex(@"^[A-Z]{2}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Country();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Language();
}
