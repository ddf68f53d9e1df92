namespace SupportCircle.Domain.Connection;

/// <summary>Limits of warm notes. Lengths are UTF-16 units.</summary>
public static class NoteLimits
{
    public const int BodyLength = 1_000;

    /// <summary>How many of what one was sent are shown, the newest.</summary>
    public const int Page = 200;

    /// <summary>How long one waits before one writes the same kind of note to the same person again.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(24);
}
