namespace SupportCircle.Web.Operations;

/// <summary>Wakes one who waits for the next round, so that nobody waits for it. Rung twice is rung once.</summary>
internal class Bell
{
    private TaskCompletionSource _rung = New();

    public void Ring() => Volatile.Read(ref _rung).TrySetResult();

    /// <summary>Returns when it has been rung since the last time, or after a while. For one waiter at a time.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        var rung = Volatile.Read(ref _rung);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(rung.Task, Task.Delay(atMost, time, end.Token));
        await end.CancelAsync();
        if (rung.Task.IsCompleted)
        {
            Volatile.Write(ref _rung, New());
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
