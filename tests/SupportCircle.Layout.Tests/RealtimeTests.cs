using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

/// <summary>Delivery is the business of one folder, and hubs are adapters.</summary>
public sealed partial class RealtimeTests
{
    private const string Realtime = "src/SupportCircle.Web/Realtime/";

    private static IEnumerable<string> Hubs => SourceTree.CSharp.Under("src/").Where(path => Hub.IsMatch(SourceTree.Read(path)));

    [GeneratedRegex(@"\bIHubContext\b|\bHubLifetimeManager\b|\b(AddTo|RemoveFrom)GroupAsync\b|\bIGroupManager\b|\bIHubClients\b")]
    private static partial Regex Delivery { get; }

    [GeneratedRegex(@"\bclass\s+\w+(\([^{]*\))?\s*:\s*Hub\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Hub { get; }

    [GeneratedRegex(@"DbContext\b")]
    private static partial Regex DbContext { get; }

    [Fact]
    public void Only_realtime_names_hub_contexts_and_groups() =>
        Fence.AssertNotNamed(Delivery, SourceTree.CSharp.Under("src/").Where(path => !path.StartsWith(Realtime, StringComparison.Ordinal)));

    [Fact]
    public void Hubs_stand_in_realtime() =>
        Assert.All(Hubs, path => Assert.StartsWith(Realtime, path, StringComparison.Ordinal));

    [Fact]
    public void A_hub_holds_no_database_context() => Fence.AssertNotNamed(DbContext, Hubs);

    [Fact]
    public void A_hub_has_fewer_than_a_hundred_lines() =>
        Assert.All(Hubs, path => Assert.True(File.ReadLines(SourceTree.FullPath(path)).Count() < 100, path));
}
