using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Administration;

public sealed partial class FirstRunTests : IDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);

    public void Dispose() => _installation.Dispose();

    [Fact]
    public async Task Whoever_has_the_code_of_the_log_makes_the_administrator_once()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var code = CodeIn(host.Log);
        var ines = new Person(host.Address, "Inés", "ines@example.org");

        Assert.True((await ines.GetAsync<FirstRunState>("/api/first-run")).IsOpen);
        await ines.PostAsync("/api/first-run", Request(ines.Email, code.ToLowerInvariant()));

        var signedIn = await ines.SignInAsync();
        Assert.Equal([OrganisationRoles.Administrator], signedIn.Roles);
        Assert.False((await ines.GetAsync<FirstRunState>("/api/first-run")).IsOpen);
        var again = await Refused.ByAsync(() => ines.PostAsync("/api/first-run", Request("second@example.org", code)));
        Assert.Equal(RefusalCodes.NotFound, again.Code);
        await host.ReadAsync(async db => Assert.Equal((1, false), (await db.Users.CountAsync(), await db.FirstRunCodes.AnyAsync())));
    }

    [Fact]
    public async Task One_who_holds_circles_too_opens_one()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var ines = new Person(host.Address, "Inés", "ines@example.org");

        await ines.PostAsync("/api/first-run", Request(ines.Email, CodeIn(host.Log)) with { HoldsCircles = true });
        await ines.SignInAsync();

        Assert.Single(await OpenAndListAsync(ines));
    }

    [Fact]
    public async Task A_wrong_code_makes_nobody_and_a_taken_address_leaves_the_code_good()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var code = CodeIn(host.Log);
        var ana = await host.MemberAsync();

        var wrong = await Refused.ByAsync(() => ana.PostAsync("/api/first-run", Request("ines@example.org", SpokenCode.Make())));
        var nonsense = await Refused.ByAsync(() => ana.PostAsync("/api/first-run", Request("ines@example.org", "let me in")));
        var taken = await Refused.ByAsync(() => ana.PostAsync("/api/first-run", Request(ana.Email, code)));

        Assert.Equal((RefusalCodes.Invalid, RefusalCodes.Invalid, RefusalCodes.Conflict), (wrong.Code, nonsense.Code, taken.Code));
        Assert.Equal("code", Assert.Single(wrong.Body.Fields!).Key);
        await host.ReadAsync(async db => Assert.Equal(1, await db.Users.CountAsync()));
        await ana.PostAsync("/api/first-run", Request("ines@example.org", code));
    }

    [Fact]
    public async Task Of_two_with_the_same_code_one_is_made()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var code = CodeIn(host.Log);
        var nobody = host.Stranger();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(
            number => nobody.SendAsync(HttpMethod.Post, "/api/first-run", Request($"ines{number}@example.org", code))));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        await host.ReadAsync(async db => Assert.Equal(1, await db.Users.CountAsync()));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Every_node_and_every_start_has_the_same_code_until_there_is_an_administrator()
    {
        string first;
        await using (var host = await TestHost.StartAsync(on: _installation))
        {
            first = CodeIn(host.Log);
        }

        await using (var host = await TestHost.StartAsync(on: _installation))
        {
            Assert.Equal(first, CodeIn(host.Log));
            await host.FacilitatorAsync("Inés", OrganisationRoles.Administrator);
            var late = await Refused.ByAsync(() => host.Stranger().PostAsync("/api/first-run", Request("late@example.org", first)));
            Assert.Equal(RefusalCodes.NotFound, late.Code);
        }

        await using var last = await TestHost.StartAsync(on: _installation);
        Assert.DoesNotContain("one-time code", last.Log, StringComparison.Ordinal);
    }

    private static FirstRunRequest Request(string email, string code) =>
        new() { Code = code, Email = email, Password = TestHost.Password, DisplayName = "Inés" };

    private static async Task<CircleDetails[]> OpenAndListAsync(Person person)
    {
        await TestCircle.OpenAsync(person);
        return await person.GetAsync<CircleDetails[]>("/api/circles/mine");
    }

    private static string CodeIn(string log) => Code().Match(log).Groups["code"].Value;

    [GeneratedRegex(@"first-run and enter the one-time code (?<code>[0-9A-Z-]{29})", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
