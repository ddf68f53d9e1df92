namespace SupportCircle.Load.Faults.Injection;

/// <summary>Does to the servers what the dice say.</summary>
internal sealed class Injector(IReadOnlyList<Node> nodes)
{
    private static readonly TimeSpan LongestFreeze = TimeSpan.FromSeconds(6);

    public static IReadOnlyList<FaultKind> Always { get; } = [FaultKind.Kill, FaultKind.Restart, FaultKind.Freeze];

    /// <summary>Begins it. What lasts goes on while others begin.</summary>
    public Task BeginAsync(FaultChoice choice, CancellationToken cancellation) => choice.Kind switch
    {
        FaultKind.Kill => nodes[choice.Node].KillAsync(cancellation),
        FaultKind.Restart => nodes[choice.Node].RestartAsync(cancellation),
        FaultKind.Freeze => nodes[choice.Node].FreezeAsync(LongestFreeze * choice.Strength, cancellation),
        _ => throw new InvalidOperationException($"Nobody can do {choice.Kind} here."),
    };

    /// <summary>Waits until everything runs again.</summary>
    public async Task HealAsync()
    {
        foreach (var node in nodes)
        {
            await node.SettleAsync();
        }
    }
}
