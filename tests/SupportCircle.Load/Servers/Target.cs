namespace SupportCircle.Load.Servers;

/// <summary>One side of a comparison: a server that can be started again and again, with people who sit in its circles.</summary>
internal abstract class Target : IAsyncDisposable
{
    public abstract string Name { get; }

    /// <summary>Whether everybody hears a circle's messages in the order of their sequences.</summary>
    public abstract bool KeepsOrder { get; }

    /// <summary>Circles with their members, as many as were asked for.</summary>
    public abstract IReadOnlyList<People.Circle> Circles { get; }

    /// <summary>Starts a server with the circles in it and nothing posted yet, as far as that can be had.</summary>
    /// <exception cref="ServerFailure">It did not come up.</exception>
    public abstract Task<ServerGroup> StartAsync(CancellationToken cancellation);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
