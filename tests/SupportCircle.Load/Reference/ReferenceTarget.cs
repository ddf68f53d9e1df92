using SupportCircle.Load.People;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Reference;

/// <summary>The reference hub, in a process of its own.</summary>
internal sealed class ReferenceTarget(int circles, int members) : Target
{
    // What the framework gives to web programs, the product's host among them.
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["DOTNET_gcServer"] = "1",
        ["DOTNET_gcConcurrent"] = "1",
    };

    public override string Name => "reference";

    public override bool KeepsOrder => false;

    public override IReadOnlyList<Circle> Circles { get; } =
        [.. Enumerable.Range(0, circles).Select(_ => new Circle(Guid.CreateVersion7(), new string?[members], []))];

    public override async Task<ServerGroup> StartAsync(CancellationToken cancellation) => new(
        [await ServerProcess.StartAsync(typeof(ReferenceTarget).Assembly.Location, [ReferenceCommand.Name], Settings, cancellation)]);
}
