namespace SupportCircle.Domain.Circles;

/// <summary>The life transition that a circle is about. The organisation edits the list.</summary>
public sealed class Theme
{
    public required Guid Id { get; init; }

    /// <summary>Names a theme that came with the product, so that a client can show it in the reader's language.</summary>
    public string? Key { get; init; }

    public required string Name { get; set; }

    /// <summary>Its place in the list, ascending.</summary>
    public required int Position { get; set; }
}
