namespace SupportCircle.Load.Faults.Injection;

/// <summary>What is done to one thing, one after the other. What lasts goes on while other things are harmed.</summary>
internal sealed class Turns(Chronicle chronicle)
{
    private Task _work = Task.CompletedTask;

    /// <summary>Begins when the last one is over.</summary>
    /// <exception cref="LostServer">The last one could not be made good.</exception>
    public async Task BeginAsync(FaultKind kind, Func<Task> work)
    {
        await _work;
        chronicle.Count(kind);
        _work = work();
    }

    /// <summary>Waits until nothing is being done to it.</summary>
    /// <exception cref="LostServer">The last one could not be made good.</exception>
    public Task SettleAsync() => _work;
}
