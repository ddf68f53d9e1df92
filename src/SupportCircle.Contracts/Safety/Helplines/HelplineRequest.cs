namespace SupportCircle.Contracts.Safety.Helplines;

/// <summary>A helpline as it is to be from now on: the whole of it.</summary>
public sealed record HelplineRequest
{
    /// <summary>Of the entry as it was read; absent for a new one. When it is another one by now, it is a <c>conflict</c>.</summary>
    public Guid? Version { get; init; }

    /// <summary>With the day on which somebody made sure of it: only a directory may do without.</summary>
    public required HelplineDetails Entry { get; init; }
}
