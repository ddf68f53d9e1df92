namespace SupportCircle.Domain.Circles;

/// <summary>The life transition that a circle is about. The organisation edits the list.</summary>
public sealed class Theme
{
    public required Guid Id { get; init; }

    /// <summary>
    /// Names a theme that came with the product, so that a client can show it in the reader's language. Once the
    /// organisation has given it a name of its own there is none.
    /// </summary>
    public string? Key { get; set; }

    public required string Name { get; set; }

    /// <summary>Its place in the list, ascending.</summary>
    public required int Position { get; set; }

    /// <summary>The organisation's own name for it, which every reader sees as it is written.</summary>
    public void Rename(string name)
    {
        if (!string.Equals(name, Name, StringComparison.Ordinal))
        {
            (Name, Key) = (name, null);
        }
    }
}
