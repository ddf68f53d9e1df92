namespace SupportCircle.Data.Tests;

/// <summary>A test that has a database of its own, a circle in it, and two who sit there.</summary>
public abstract class DatabaseTest : IAsyncLifetime
{
    internal TestDatabase Database { get; private set; } = null!;

    internal Guid CircleId { get; private set; }

    internal TestSeat Ana { get; private set; } = null!;

    internal TestSeat Tom { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Database = TestDatabase.Create();
        CircleId = await Database.AddCircleAsync();
        Ana = await Database.AddSeatAsync(CircleId, "Ana");
        Tom = await Database.AddSeatAsync(CircleId, "Tom");
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal long Count(string table) => Database.Scalar<long>($"SELECT COUNT(*) FROM \"{table}\"");
}
