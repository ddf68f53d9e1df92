namespace SupportCircle.Domain.Safety.Helplines;

/// <summary>A helpline that the organisation has entered by the page, beside those of its file. Public, so nothing of it is sealed.</summary>
public sealed class OwnHelpline
{
    public required Guid Id { get; init; }

    /// <summary>Another one with each change: whoever changes it names the one that they have read.</summary>
    public required Guid Version { get; set; }

    /// <summary>The entry as it is served, as JSON.</summary>
    public required string Entry { get; set; }

    /// <summary>Who last said that it is right; null once they have erased their account, and where nobody has.</summary>
    public Guid? VerifiedByMemberId { get; set; }

    public required DateTime ChangedAt { get; set; }
}
