using SupportCircle.Load.People;
using SupportCircle.Load.Servers;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Fanout;

/// <summary>Circles under load with all their members connected.</summary>
internal sealed class House : IAsyncDisposable
{
    private const int AtOnce = 32;

    private readonly PingRound _pings;

    private House(Phase phase, IReadOnlyList<Room> rooms)
    {
        Phase = phase;
        Rooms = rooms;
        Lines = [.. rooms.SelectMany(room => room.Seats).Select(seat => seat.Line)];
        _pings = new PingRound(Lines);
    }

    public Phase Phase { get; }

    public IReadOnlyList<Room> Rooms { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Connects everybody and lets them enter.</summary>
    /// <exception cref="WireException">Somebody was not let in.</exception>
    public static async Task<House> OpenAsync(
        ServerGroup server, IEnumerable<Circle> circles, bool keepsOrder, CancellationToken cancellation)
    {
        var phase = new Phase();
        var rooms = circles.Select(circle => new Room(circle, phase)).ToList();
        try
        {
            await Parallel.ForEachAsync(
                rooms.SelectMany(room => room.Seats, (room, seat) => (Room: room, Seat: seat)),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (place, stop) => await place.Room.EnterAsync(place.Seat, server.Hub(place.Seat.Member), keepsOrder, stop));
            return new House(phase, rooms);
        }
        catch
        {
            Close(rooms);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _pings.DisposeAsync();
        Close(Rooms);
    }

    private static void Close(IEnumerable<Room> rooms)
    {
        foreach (var seat in rooms.SelectMany(room => room.Seats))
        {
            seat.Dispose();
        }
    }
}
