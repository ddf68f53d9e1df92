namespace SupportCircle.Domain.Connection.Journal;

/// <summary>Limits of a journal. Lengths are UTF-16 units.</summary>
public static class JournalLimits
{
    public const int TitleLength = 120;

    public const int TextLength = 20_000;

    /// <summary>How much of an entry a list shows.</summary>
    public const int ExcerptLength = 240;

    /// <summary>Entries of one page, unless fewer are asked for.</summary>
    public const int Page = 20;

    /// <summary>The most entries that one search finds before it stops.</summary>
    public const int SearchHits = 50;

    /// <summary>The most entries that one search opens before it stops.</summary>
    public const int SearchLookBack = 1_000;
}
