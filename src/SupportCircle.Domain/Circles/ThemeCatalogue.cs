namespace SupportCircle.Domain.Circles;

/// <summary>The themes that a new installation starts with.</summary>
public static class ThemeCatalogue
{
    public static IReadOnlyList<Theme> Initial { get; } =
    [
        Make(1, "empty-nest", "Empty nest"),
        Make(2, "bereavement", "Bereavement"),
        Make(3, "separation", "Separation"),
        Make(4, "illness", "Illness"),
        Make(5, "caregiving", "Caregiving"),
        Make(6, "work-and-retirement", "Work and retirement"),
        Make(7, "loneliness", "Loneliness"),
        Make(8, "new-start", "A new start"),
    ];

    private static Theme Make(int position, string key, string name) => new()
    {
        Id = new Guid(0x019a0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)position),
        Key = key,
        Name = name,
        Position = position,
    };
}
