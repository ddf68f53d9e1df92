using System.Globalization;
using SupportCircle.Load.People;
using SupportCircle.Load.Report;

namespace SupportCircle.Load.Servers;

/// <summary>The product's host. Its people are signed up and seated once; every start has them, and an empty log.</summary>
internal sealed class ProductTarget : Target
{
    private readonly string _folder;
    private readonly Installation _seated;
    private int _starts;

    private ProductTarget(string folder, Installation seated, IReadOnlyList<Circle> circles) =>
        (_folder, _seated, Circles) = (folder, seated, circles);

    public override string Name => "product";

    public override bool KeepsOrder => true;

    public override IReadOnlyList<Circle> Circles { get; }

    /// <summary>Signs everybody up and seats them.</summary>
    /// <param name="folder">A new folder, which is deleted in the end.</param>
    /// <exception cref="ServerFailure">The host did not come up.</exception>
    public static async Task<ProductTarget> CreateAsync(
        string program, Database database, string folder, int circles, int members, CancellationToken cancellation)
    {
        var seated = new Installation(program, database, Path.Combine(folder, "seated"));
        var mark = Guid.NewGuid().ToString("N")[..8];
        await seated.AddFacilitatorAsync(Community.FacilitatorEmail(mark), cancellation);
        await using var server = await seated.StartAsync(cancellation);
        using var community = new Community(server.Address, mark);
        var progress = new Progress(string.Create(CultureInfo.InvariantCulture, $"Seating {circles * members} members"), circles * members);
        var made = await community.SeatAsync(circles, members, count => progress.Show(count), cancellation);
        await seated.WaitForMailsAsync(circles * members, cancellation);
        return new ProductTarget(folder, seated, made);
    }

    // A server's database cannot be copied from here: there, messages of earlier starts stay.
    public override Task<ServerProcess> StartAsync(CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref _starts).ToString(CultureInfo.InvariantCulture);
        var installation = _seated.Database.IsEmbedded ? _seated.CopyTo(Path.Combine(_folder, number)) : _seated;
        return installation.StartAsync(cancellation);
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }
}
