namespace SupportCircle.Load.Storm;

/// <summary>How long the web client waits before its next try: the same as its <c>backoff.ts</c>.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);
    private static readonly double[] Growth = [1, 2.5, 5, 10, 20, 40];

    /// <param name="random">From 0 to 1, so that not everybody comes at once.</param>
    public static TimeSpan Of(int attempt, double random)
    {
        var wait = attempt < Growth.Length ? First * Growth[attempt] : Longest;
        return (wait < Longest ? wait : Longest) * (1 - (random / 2));
    }
}
