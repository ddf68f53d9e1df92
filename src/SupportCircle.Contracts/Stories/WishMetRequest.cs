namespace SupportCircle.Contracts.Stories;

/// <summary>The teller says whether they got what they wished for.</summary>
public sealed record WishMetRequest
{
    /// <summary>Absent: they would rather not say.</summary>
    public bool? IsMet { get; init; }
}
