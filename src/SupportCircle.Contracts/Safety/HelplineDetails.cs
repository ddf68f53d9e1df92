using SupportCircle.Domain.Safety;

namespace SupportCircle.Contracts.Safety;

/// <summary>A crisis service, as it stands in a file of helplines and as the page gets it.</summary>
public sealed record HelplineDetails
{
    public required HelplineKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, in capitals. Empty: it belongs to no country.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    public required string Name { get; init; }

    /// <summary>A few words on whom it is for.</summary>
    public string? About { get; init; }

    /// <summary>The number as people read it.</summary>
    public string? Display { get; init; }

    /// <summary>The number as a telephone dials it: digits, and <c>+</c> before them.</summary>
    public string? Dial { get; init; }

    /// <summary>The number that a text message is sent to, as a telephone dials it.</summary>
    public string? Text { get; init; }

    /// <summary>What the text message must say, if it must.</summary>
    public string? TextWord { get; init; }

    /// <summary>An address that begins with <c>https://</c>.</summary>
    public string? Web { get; init; }

    /// <summary>In the words of whoever keeps the file.</summary>
    public string? Hours { get; init; }

    /// <summary>BCP 47 tags of the languages that are spoken there.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Where the entry was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>When a person last made sure of it; absent when nobody has.</summary>
    public DateOnly? VerifiedOn { get; init; }
}
