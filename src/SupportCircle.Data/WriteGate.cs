namespace SupportCircle.Data;

/// <summary>
/// Lets one writer in at a time where the database itself allows only one (SQLite): waiting here costs nothing, while
/// waiting inside the database is a loop of sleeps.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<Turn> EnterAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>The right to write, until disposed.</summary>
    public readonly struct Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
