using System.Runtime.CompilerServices;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Whether the host still holds on to the lines that somebody had in a circle, with all that waited on them.</summary>
internal sealed class LineMemory(Rooms rooms, Guid circleId)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Guid _memberId;
    private List<WeakReference> _lines = [];

    /// <summary>How many lines of theirs hear the circle.</summary>
    public int Hearing => rooms.LinesOf(circleId, _memberId).Count;

    /// <summary>Waits until they are there.</summary>
    public async Task RememberAsync(Person person)
    {
        _memberId = (await person.GetAsync<SignedIn>("/api/account/me")).MemberId;
        await UntilAsync(() => Hearing > 0);
        _lines = Lines();
    }

    /// <summary>Waits until they hear the circle no more.</summary>
    public Task GoneAsync() => UntilAsync(() => Hearing == 0);

    /// <summary>Waits until nothing in the process refers to them.</summary>
    public Task FreedAsync() => UntilAsync(() =>
    {
        GC.Collect();
        return !_lines.Exists(line => line.IsAlive);
    });

    // Apart, so that no frame of a test keeps them alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private List<WeakReference> Lines() => [.. rooms.LinesOf(circleId, _memberId).Select(line => new WeakReference(line))];

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
