namespace SupportCircle.Data.Notifications;

/// <summary>A mail that is due, written in the transaction that it follows from and deleted once it is on its way.</summary>
public sealed class OutgoingMail
{
    public long Id { get; init; }

    /// <summary>When to try; a worker that takes it moves this on, so that a crash loses nothing.</summary>
    public required DateTime DueAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Address and secrets, under data protection.</summary>
    public required byte[] Content { get; init; }
}
