namespace SupportCircle.Domain.Administration;

/// <summary>Who runs this installation and how to reach them, as they say it themselves. One row, or none until they have.</summary>
public sealed class Organisation
{
    /// <summary>The key of the one row.</summary>
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public string? Name { get; set; }

    /// <summary>An address that is read by people.</summary>
    public string? Email { get; set; }

    /// <summary>As it is written, not as it is dialled.</summary>
    public string? Phone { get; set; }

    /// <summary>An address that begins with <c>https://</c>.</summary>
    public string? Website { get; set; }
}
