using System.Diagnostics;
using System.Text;
using SupportCircle.Load.People;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Fanout;

/// <summary>A circle under load, all members connected. They post in turn.</summary>
internal sealed class Room
{
    private readonly Lock _lock = new();
    private readonly Circle _circle;
    private readonly byte[] _id;
    private readonly Phase _phase;
    private readonly Flights _flights;
    private long _completed;
    private long _deliveries;
    private long _receipts;

    public Room(Circle circle, Phase phase)
    {
        _circle = circle;
        _id = Encoding.ASCII.GetBytes(circle.Id.ToString());
        _phase = phase;
        _flights = new Flights(circle.Cookies.Count, phase.Violations);
        Seats = [.. Enumerable.Range(0, circle.Cookies.Count)
            .Select(member => new Seat(this, member, new PostFrame(circle.Id), phase.Violations))];
    }

    public IReadOnlyList<Seat> Seats { get; }

    /// <summary>Posts that everybody has received.</summary>
    public long Completed => Volatile.Read(ref _completed);

    public long Deliveries => Volatile.Read(ref _deliveries);

    /// <summary>Posts that not everybody has, and posts without a receipt.</summary>
    public (int Incomplete, long Unanswered) Open
    {
        get
        {
            lock (_lock)
            {
                return (_flights.Open, _flights.Posts - _receipts);
            }
        }
    }

    public Task EnterAsync(Seat seat, Uri hub, bool keepsOrder, CancellationToken cancellation) =>
        seat.EnterAsync(hub, _circle.Id, _circle.Cookies[seat.Member], keepsOrder, cancellation);

    /// <param name="due">When it was to be sent, in ticks of the stopwatch; its latency counts from there.</param>
    public void Post(long due)
    {
        lock (_lock)
        {
            var post = _flights.Begin(due);
            Seats[(int)(post % Seats.Count)].Post(new MessageId(_phase.Id, post));
        }
    }

    /// <summary>Whether this is the id of this circle, as text.</summary>
    public bool Is(ReadOnlySpan<byte> circleId) => circleId.SequenceEqual(_id);

    public void HearMessage(int member, MessageId id)
    {
        if (id.Phase != _phase.Id)
        {
            _phase.Violations.Stray();
            return;
        }

        lock (_lock)
        {
            Volatile.Write(ref _deliveries, _deliveries + 1);
            if (_flights.Hear(id.Post, member, out var due))
            {
                var now = Stopwatch.GetTimestamp();
                Volatile.Write(ref _completed, _completed + 1);
                _phase.Latencies.Record(due, now);
                if (_phase.PostsAgain)
                {
                    Post(now);
                }
            }
        }
    }

    public void HearReceipt(bool isRefusal)
    {
        lock (_lock)
        {
            _receipts++;
        }

        if (isRefusal)
        {
            _phase.Violations.Refusal();
        }
    }
}
