using System.Collections.Concurrent;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Storm;

/// <summary>A circle in the storm: what was said there, as the receipts tell it.</summary>
internal sealed class StormRoom(Guid circleId)
{
    private readonly ConcurrentDictionary<long, MessageId> _log = new();

    public Guid CircleId => circleId;

    public byte[] EnterFirst { get; } = Calls.Enter(circleId);

    /// <summary>By sequence.</summary>
    public IReadOnlyDictionary<long, MessageId> Log => _log;

    /// <returns>False when another message has that sequence.</returns>
    public bool Note(long sequence, MessageId id) => _log.GetOrAdd(sequence, id) == id;
}
