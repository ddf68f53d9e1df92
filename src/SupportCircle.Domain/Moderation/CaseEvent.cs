using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Moderation;

/// <summary>Something that happened to a case; rows are only ever added.</summary>
public sealed class CaseEvent
{
    public required Guid CaseId { get; init; }

    /// <summary>The version that it made; from 1, without gaps.</summary>
    public required int Version { get; init; }

    public required CaseEventKind Kind { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Who did it, of those who work on cases; null when it was somebody else.</summary>
    public Guid? ActorMemberId { get; init; }

    /// <summary>With <see cref="CaseEventKind.LevelSet"/>.</summary>
    public SignalLevel? Level { get; init; }

    /// <summary>A note, a question, an opinion or the reason for a level, sealed under the circle's key.</summary>
    public byte[]? SealedText { get; set; }
}
