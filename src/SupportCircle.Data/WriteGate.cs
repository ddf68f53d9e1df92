namespace SupportCircle.Data;

/// <summary>
/// Lets one writer in at a time where the database itself allows only one (SQLite): waiting here costs nothing, while
/// waiting inside the database is a loop of sleeps. Elsewhere it stands open.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim? _turn = oneAtATime ? new SemaphoreSlim(1, 1) : null;

    public async ValueTask<Turn> EnterAsync(CancellationToken cancellation)
    {
        if (_turn is not null)
        {
            await _turn.WaitAsync(cancellation);
        }

        return new Turn(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    /// <summary>The right to write, until disposed.</summary>
    public readonly struct Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
