using SupportCircle.TestServers;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>Does what the dice say.</summary>
internal sealed class Injector(IReadOnlyList<Node> nodes, Surroundings around, Chronicle chronicle)
{
    private static readonly TimeSpan LongestFreeze = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan LongestWithoutRedis = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestFull = TimeSpan.FromSeconds(8);

    private readonly Turns _redis = new(chronicle);
    private readonly Turns _database = new(chronicle);

    /// <summary>Begins it. What lasts goes on while others begin.</summary>
    public Task BeginAsync(FaultChoice choice, CancellationToken cancellation)
    {
        var node = nodes[choice.Node];
        return choice.Kind switch
        {
            FaultKind.Kill => node.KillAsync(cancellation),
            FaultKind.Restart => node.RestartAsync(cancellation),
            FaultKind.Freeze => node.FreezeAsync(LongestFreeze * choice.Strength, cancellation),
            FaultKind.CutDatabase => _database.BeginAsync(choice.Kind, () => Task.Run(around.PostgreSql!.CutConnections, cancellation)),
            FaultKind.LoseRedis => _redis.BeginAsync(
                choice.Kind, () => LoseAsync(around.Redis!, LongestWithoutRedis * choice.Strength, cancellation)),
            FaultKind.FillDisk => node.Turns.BeginAsync(
                choice.Kind, () => FillAsync(around.Disk!, LongestFull * choice.Strength, cancellation)),
            FaultKind.JumpClock => node.JumpAsync(around.LongestJump * (choice.Strength * 2 - 1)),
            _ => throw new InvalidOperationException($"Nobody knows how to do {choice.Kind}."),
        };
    }

    /// <summary>Waits until everything runs again.</summary>
    public async Task HealAsync()
    {
        await _redis.SettleAsync();
        await _database.SettleAsync();
        foreach (var node in nodes)
        {
            await node.Turns.SettleAsync();
        }
    }

    private static async Task LoseAsync(RedisProcess redis, TimeSpan time, CancellationToken cancellation)
    {
        await Task.Run(redis.Stop, cancellation);
        await Task.Delay(time, cancellation);
        await Task.Run(redis.Start, cancellation);
    }

    private static async Task FillAsync(SmallDisk disk, TimeSpan time, CancellationToken cancellation)
    {
        await disk.FillAsync();
        await Task.Delay(time, cancellation);
        disk.Free();
    }
}
