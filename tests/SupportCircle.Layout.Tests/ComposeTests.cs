using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SupportCircle.Layout.Tests;

/// <summary>What the files for containers promise, as far as it can be read from them without an engine.</summary>
public sealed partial class ComposeTests
{
    private const string Web = "web";

    private static readonly string Compose = SourceTree.Read("docker-compose.yml");
    private static readonly string Dockerfile = SourceTree.Read("Dockerfile");
    private static readonly string Example = SourceTree.Read(".env.example");
    private static readonly string Workflow = SourceTree.Read(".github/workflows/tests.yml");

    private static readonly Dictionary<string, Service> Services = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build()
        .Deserialize<Stack>(new MergingParser(new Parser(new StringReader(Compose)))).Services;

    private static IEnumerable<Service> Hosts => Services.Values.Where(service => service.Build is not null);

    [Fact]
    public void Nothing_is_published_beyond_this_machine_but_the_web_where_somebody_says_so() => Fence.AssertNone(
        from service in Services
        from port in service.Value.Ports
        where !port.StartsWith(service.Key is Web ? "${WEB_ADDRESS:-127.0.0.1}:" : "127.0.0.1:", StringComparison.Ordinal)
        select $"{service.Key}: {port}");

    [Fact]
    public void Whoever_keeps_running_says_whether_it_is_well() => Fence.AssertNone(
        from service in Services
        where !service.Value.Ends && service.Value.Build is null && !service.Value.Healthcheck.ContainsKey("test")
        select service.Key);

    [Fact]
    public void The_web_starts_when_everything_else_is_well_or_done() => Assert.Equal(
        Services.Where(service => service.Key is not Web && service.Value.Profiles.Count == 0).Select(service => service.Key).Order(),
        Services[Web].DependsOn.Keys.Order());

    [Fact]
    public void A_second_node_is_as_the_first_but_that_only_the_balancer_reaches_it()
    {
        Assert.Equal(Services[Web].Environment, Services["second"].Environment);
        Assert.Equal(Services[Web].Volumes, Services["second"].Volumes);
        Assert.Empty(Services["second"].Ports);
        Assert.Equal(["second", Web], Services["balancer"].DependsOn.Keys.Order());
    }

    [Fact]
    public void Nobody_waits_for_less_than_well_or_done() => Fence.AssertNone(
        from service in Services
        from needed in service.Value.DependsOn
        where needed.Value["condition"] != (Services[needed.Key].Ends ? "service_completed_successfully" : "service_healthy")
        select $"{service.Key} waits for {needed.Key}: {needed.Value["condition"]}");

    [Fact]
    public void What_the_host_keeps_lies_on_volumes_and_what_it_runs_from_cannot_be_written()
    {
        var kept = Kept.Matches(Dockerfile).Select(folder => "/var/lib/supportcircle/" + folder.Groups["name"].Value);
        Assert.All(Hosts, host =>
        {
            var volumes = host.Volumes.ConvertAll(volume => volume.Split(':'));
            Assert.Equal(kept.Distinct().Order(), volumes.Select(volume => volume[1]).Order());
            Assert.Distinct(volumes.Select(volume => volume[0]));
            Assert.True(host.ReadOnly);
        });
    }

    [Fact]
    public void No_password_stands_in_a_file() => Fence.AssertNone(
        from secret in Secret.Matches(string.Join('\n', Compose, Dockerfile, Workflow, Example))
        where secret.Groups["value"].Value is [not '*', ..] value && !value.Contains('$', StringComparison.Ordinal)
        select secret.Value);

    [Fact]
    public void The_example_has_what_compose_takes_from_the_environment_and_in_comments_what_may_be_missing() => Assert.Equal(
        Variable.Matches(Compose).Select(found => (found.Groups["insists"].Success ? "" : "# ") + found.Groups["name"].Value)
            .Concat(Hosts.SelectMany(host => host.Environment.Where(pair => pair.Value is null)).Select(pair => "# " + pair.Key))
            .Distinct().Order(),
        ExampleLine.Matches(Example).Select(line => line.Groups["name"].Value).Order());

    [Fact]
    public void Every_setting_is_one_that_the_host_reads() => Fence.AssertNone(
        from setting in Hosts.SelectMany(host => host.Environment.Keys).Distinct()
        let key = setting.Split("__")
        where !SourceTree.CSharp.Under("src/").Any(path => Reads(SourceTree.Read(path), key[0], key[1]))
        select setting);

    [Fact]
    public void The_image_ends_as_a_user_without_rights_and_asks_the_host_for_its_health()
    {
        var last = Dockerfile[Dockerfile.LastIndexOf("\nFROM ", StringComparison.Ordinal)..];
        Assert.StartsWith("$APP_UID\n", last.Split("\nUSER ")[^1], StringComparison.Ordinal);
        Assert.Contains(" CMD [\"/app/SupportCircle.Web\", \"--health\"]\n", last, StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_restores_with_every_project_of_the_source() => Fence.AssertNone(
        SourceTree.Projects.Under("src/").Select(project => $"COPY {Path.GetDirectoryName(project)}/*.csproj ")
            .Where(copy => !Dockerfile.Split("RUN dotnet restore")[0].Contains(copy, StringComparison.Ordinal)));

    [Fact]
    public void Every_image_has_a_version() => Fence.AssertNone(
        from image in Services.Values.Select(service => service.Image)
            .Concat(ImageLine.Matches(Dockerfile + Workflow).Select(line => line.Groups["name"].Value))
        where image.Split(':') is not [_, not "latest"]
        select image);

    [Fact]
    public void The_workflow_may_only_read_and_runs_all_tests_beside_the_database_server_of_the_stack()
    {
        Assert.Contains("\npermissions:\n  contents: read\n\n", Workflow, StringComparison.Ordinal);
        Assert.Contains($"        image: {Services["sqlserver"].Image}\n", Workflow, StringComparison.Ordinal);
        Assert.Matches(@"- run: tests/run\.sh\n +env:\n +SUPPORTCIRCLE_TEST_SQLSERVER: Server=sqlserver;", Workflow);
    }

    private static bool Reads(string source, string section, string name) =>
        source.Contains($"\"{section}:{name}\"", StringComparison.Ordinal)
        || (section is "ConnectionStrings" && source.Contains($"GetConnectionString(\"{name}\")", StringComparison.Ordinal))
        || (source.Contains($"class {section}Options", StringComparison.Ordinal)
            && source.Contains($" {name} {{ get;", StringComparison.Ordinal));

    [GeneratedRegex(@"(/folders/|Storage__Folder=/var/lib/supportcircle/)(?<name>[\w-][\w/-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Kept { get; }

    [GeneratedRegex(@"(?i:password|pwd|secret|token)\w*[""']?[ \t]*[:=](?!\?)[ \t]*(?:&\S+ |N?')?[""']?(?<value>[^\s""';]*)")]
    private static partial Regex Secret { get; }

    [GeneratedRegex(@"(?<!\$)\$\{(?<name>\w+)(?<insists>:\?)?")]
    private static partial Regex Variable { get; }

    [GeneratedRegex(@"^(?<name>(# )?[A-Z]\w+)=", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ExampleLine { get; }

    [GeneratedRegex(@"^(FROM( --platform=\S+)?| +image:) (?<name>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ImageLine { get; }

    private sealed class Stack
    {
        public Dictionary<string, Service> Services { get; init; } = [];
    }

    private sealed class Service
    {
        public string? Build { get; init; }
        public string Image { get; init; } = "";
        public string Restart { get; init; } = "";
        public bool ReadOnly { get; init; }
        public List<string> Profiles { get; init; } = [];
        public List<string> Ports { get; init; } = [];
        public List<string> Volumes { get; init; } = [];
        public Dictionary<string, string?> Environment { get; init; } = [];
        public Dictionary<string, Dictionary<string, string>> DependsOn { get; init; } = [];
        public Dictionary<string, object> Healthcheck { get; init; } = [];
        public bool Ends => Restart is "no";
    }
}
