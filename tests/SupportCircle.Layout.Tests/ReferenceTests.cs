namespace SupportCircle.Layout.Tests;

/// <summary>Who may reference whom.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["SupportCircle.Domain"] = [],
        ["SupportCircle.Contracts"] = ["SupportCircle.Domain"],
        ["SupportCircle.Data"] = ["SupportCircle.Domain"],
        ["SupportCircle.Data.PostgreSql"] = ["SupportCircle.Data"],
        ["SupportCircle.Data.Sqlite"] = ["SupportCircle.Data"],
        ["SupportCircle.Data.SqlServer"] = ["SupportCircle.Data"],
        ["SupportCircle.Web"] =
        [
            "SupportCircle.Contracts", "SupportCircle.Data", "SupportCircle.Data.PostgreSql", "SupportCircle.Data.SqlServer",
            "SupportCircle.Data.Sqlite", "SupportCircle.Domain",
        ],
    };

    public static TheoryData<string> SourceProjects => [.. SourceTree.Projects.Under("src/")];

    [Fact]
    public void Every_project_of_the_source_has_its_place_in_the_graph() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal),
        SourceTree.Projects.Under("src/").Select(Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_references_what_the_architecture_says_and_nothing_else(string project) => Assert.Equal(
        Allowed[Name(project)],
        Items(project, "ProjectReference").Select(Name).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("src/SupportCircle.Domain/SupportCircle.Domain.csproj")]
    [InlineData("src/SupportCircle.Contracts/SupportCircle.Contracts.csproj")]
    public void Domain_and_contracts_stand_on_the_language_alone(string project) =>
        Fence.AssertNone(Items(project, "PackageReference").Concat(Items(project, "FrameworkReference")));

    [Fact]
    public void The_load_knows_the_product_by_what_crosses_the_wire_alone()
    {
        Assert.Equal(
            ["SupportCircle.Contracts", "SupportCircle.TestServers"],
            Items("tests/SupportCircle.Load/SupportCircle.Load.csproj", "ProjectReference").Select(Name));
        Assert.Empty(Items("tests/SupportCircle.TestServers/SupportCircle.TestServers.csproj", "ProjectReference"));
    }

    [Fact]
    public void No_project_sets_the_version_of_a_package_itself() => Fence.AssertNone(
        from project in SourceTree.Projects
        from reference in SourceTree.ReadXml(project).Descendants("PackageReference")
        where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
        select $"{project}: {reference.Attribute("Include")?.Value}");

    [Fact]
    public void No_test_is_left_out_of_the_solution()
    {
        var solution = SourceTree.Read("SupportCircle.sln").Replace('\\', '/');
        Fence.AssertNone(SourceTree.Projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));

    private static IEnumerable<string> Items(string project, string kind) =>
        SourceTree.ReadXml(project).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
