using SupportCircle.Load.People;
using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.History;

/// <summary>
/// Fills the log through the hub. Everybody posts as soon as they have a receipt, and nobody has entered: nothing is
/// delivered, so that the server does nothing but write.
/// </summary>
internal sealed class Filling : IAsyncDisposable
{
    private const int AtOnce = 32;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _messages;
    private long _left;
    private long _written;

    private Filling(long messages) => (_messages, _left) = (messages, messages);

    private List<Author> Authors { get; } = [];

    /// <exception cref="WireException">A post was refused, or a line broke.</exception>
    public static async Task RunAsync(
        ServerProcess server, IReadOnlyList<Circle> circles, long messages, CancellationToken cancellation)
    {
        await using var filling = new Filling(messages);
        filling.Authors.AddRange(circles.SelectMany(circle => circle.Cookies, (circle, cookie) => new Author(filling, circle.Id, cookie)));
        await Parallel.ForEachAsync(
            filling.Authors,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (author, stop) => await author.ConnectAsync(server.Hub, stop));
        await using var pings = new PingRound([.. filling.Authors.Select(author => author.Line)]);
        filling.Authors.ForEach(author => author.Post());
        await filling.ShowAsync(cancellation);
    }

    /// <summary>Whether one more is to be posted.</summary>
    public bool Take() => Interlocked.Decrement(ref _left) >= 0;

    public void Written()
    {
        if (Interlocked.Increment(ref _written) == _messages)
        {
            _done.TrySetResult();
        }
    }

    public void Fail(string why) => _done.TrySetException(new WireException(why));

    public ValueTask DisposeAsync()
    {
        Authors.ForEach(author => author.Dispose());
        return ValueTask.CompletedTask;
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var progress = new Progress("Messages in the log", _messages);
        while (!_done.Task.IsCompleted)
        {
            progress.Show(Volatile.Read(ref _written));
            await Task.WhenAny(_done.Task, Task.Delay(Round, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }

        await _done.Task;
        progress.Show(_messages);
    }
}
