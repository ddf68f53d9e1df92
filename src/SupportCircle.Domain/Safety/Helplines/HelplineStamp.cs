namespace SupportCircle.Domain.Safety.Helplines;

/// <summary>One row that rises with each change of the organisation's helplines, so that every node learns of it.</summary>
public sealed class HelplineStamp
{
    /// <summary>The key of the one row.</summary>
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public long Number { get; set; }
}
