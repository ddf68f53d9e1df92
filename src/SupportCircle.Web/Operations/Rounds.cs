namespace SupportCircle.Web.Operations;

/// <summary>Work that is done again and again while the host runs, and that no failure ends.</summary>
internal static class Rounds
{
    /// <param name="wait">Returns when the next round begins.</param>
    /// <param name="fail">Told what went wrong in a round.</param>
    public static async Task RunAsync(Func<Task> wait, Func<Task> work, Action<Exception> fail, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await wait();
                await work();
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // The host is stopping, and whatever was under way has been given up.
            }
            catch (Exception failure)
            {
                fail(failure);
            }
        }
    }
}
