using System.Globalization;
using SupportCircle.Load.People;
using SupportCircle.Load.Report;

namespace SupportCircle.Load.Servers;

/// <summary>The product's host. Its people are signed up and seated once, and every start has them.</summary>
internal sealed class ProductTarget : Target
{
    private readonly string _folder;
    private readonly Installation _installation;
    private readonly bool _startsAnew;
    private int _starts;

    private ProductTarget(string folder, Installation installation, IReadOnlyList<Circle> circles, bool startsAnew) =>
        (_folder, _installation, Circles, _startsAnew) = (folder, installation, circles, startsAnew);

    public Installation Installation => _installation;

    public override string Name => "product";

    public override bool KeepsOrder => true;

    public override IReadOnlyList<Circle> Circles { get; }

    /// <summary>Whether its database is a file, so that there can be a copy of it.</summary>
    public bool IsEmbedded => _installation.Database.IsEmbedded;

    /// <summary>Signs everybody up and seats them.</summary>
    /// <param name="folder">A new folder, which is deleted in the end.</param>
    /// <param name="createsDatabases">Whether a server's databases are still to be made.</param>
    /// <exception cref="ServerFailure">The host did not come up.</exception>
    public static async Task<ProductTarget> CreateAsync(
        string program,
        Database database,
        string folder,
        int circles,
        int members,
        CancellationToken cancellation,
        bool createsDatabases = false)
    {
        try
        {
            var installation = new Installation(program, database, Path.Combine(folder, "0"));
            if (createsDatabases)
            {
                await installation.CreateDatabasesAsync(cancellation);
            }

            var made = await SeatAsync(installation, circles, members, cancellation);
            return new ProductTarget(folder, installation, made, startsAnew: false);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>The same, but every start has what is there now, and not what was posted after an earlier start.</summary>
    /// <remarks>A server's database cannot be copied from here: there, messages of earlier starts stay.</remarks>
    public ProductTarget StartingAnew() => IsEmbedded
        ? new ProductTarget(_folder, _installation.CopyTo(Path.Combine(_folder, "copied")), Circles, startsAnew: true)
        : this;

    public override async Task<ServerGroup> StartAsync(CancellationToken cancellation) =>
        new([await StartOneAsync(cancellation)]);

    /// <summary>The same, as the one process that it is.</summary>
    /// <exception cref="ServerFailure">It did not come up.</exception>
    public Task<ServerProcess> StartOneAsync(CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref _starts).ToString(CultureInfo.InvariantCulture);
        var installation = _startsAnew ? _installation.CopyTo(Path.Combine(_folder, number)) : _installation;
        return installation.StartAsync(cancellation);
    }

    /// <summary>Starts it once more where an earlier one listened that has ended, on what that one has left.</summary>
    /// <exception cref="ServerFailure">It did not come up.</exception>
    public Task<ServerProcess> StartAgainAsync(ServerProcess ended, CancellationToken cancellation) =>
        _installation.StartAgainAsync(ended.Address, cancellation);

    /// <summary>Deletes the folder, with those of all copies.</summary>
    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }

    private static async Task<IReadOnlyList<Circle>> SeatAsync(
        Installation installation, int circles, int members, CancellationToken cancellation)
    {
        var mark = Guid.NewGuid().ToString("N")[..8];
        await installation.AddFacilitatorAsync(Community.FacilitatorEmail(mark), cancellation);
        await using var server = await installation.StartAsync(cancellation);
        using var community = new Community(server.Address, mark);
        var progress = new Progress("Members with a seat", circles * members);
        var made = await community.SeatAsync(circles, members, count => progress.Show(count), cancellation);
        await installation.WaitForMailsAsync(circles * members, cancellation);
        return made;
    }
}
