namespace SupportCircle.Data.SetUp;

/// <summary>A lock of the system on a file: hosts on one machine that start at once set up one after the other.</summary>
public static class SetUpLock
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    public static async Task<IAsyncDisposable> TakeAsync(string file, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(Between, cancellation);
            }
        }
    }
}
