using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Lets revocations take effect on this node, each once: at once by the handler that wrote it, and by the poll of the
/// table in any case, which the other nodes are asked to do at once.
/// </summary>
internal sealed class Revocations(
    AllConnections connections, CircleConnections circles, Sessions sessions, AuthorKeys keys, NodeBus bus, RealtimeMeter meter)
{
    private const int Remembered = 10_000;

    private readonly Lock _lock = new();
    private readonly HashSet<long> _applied = [];
    private readonly Queue<long> _order = new();

    /// <summary>For who has just committed them.</summary>
    public void ApplyOwn(IEnumerable<Revocation> revocations)
    {
        Apply(revocations);
        bus.TellRevoked();
    }

    public void Apply(IEnumerable<Revocation> revocations)
    {
        foreach (var revocation in revocations)
        {
            // Also when it is seen again: a session read a moment before the end may have been remembered after it.
            sessions.Forget(revocation);
            if (IsNew(revocation.Id))
            {
                Cut(revocation);
                meter.Applied(revocation.At);
            }
        }
    }

    private bool IsNew(long id)
    {
        lock (_lock)
        {
            if (!_applied.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Remembered)
            {
                _applied.Remove(_order.Dequeue());
            }

            return true;
        }
    }

    private void Cut(Revocation revocation)
    {
        switch (revocation.Kind)
        {
            case RevocationKind.Session:
                connections.Cut(line => line.SessionId == revocation.SessionId);
                break;
            case RevocationKind.Seat:
                circles.CutFromCircle(revocation.MemberId!.Value, revocation.CircleId!.Value);
                break;
            case RevocationKind.Member:
                connections.Cut(line => line.MemberId == revocation.MemberId);
                break;
            case RevocationKind.Erased:
                keys.Forget(revocation.MemberId!.Value);
                connections.Cut(line => line.MemberId == revocation.MemberId);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows how to apply a revocation of kind {revocation.Kind}.");
        }
    }
}
