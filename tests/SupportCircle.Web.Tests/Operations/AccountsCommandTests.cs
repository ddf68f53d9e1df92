using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class AccountsCommandTests : IDisposable
{
    private readonly TestInstallation _storage = new(isMigrated: true);

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task An_account_that_was_added_signs_in_and_opens_a_circle_and_is_not_added_twice()
    {
        var added = await AddAsync(TestHost.Password);
        var twice = await AddAsync("another good password");

        Assert.Equal((0, "Added."), (added.ExitCode, added.Output.Trim()));
        Assert.Equal(1, twice.ExitCode);
        Assert.Contains("There is an account with this address.", twice.Errors, StringComparison.Ordinal);
        await using var host = await TestHost.StartAsync(on: _storage);
        var ruth = new Person(host.Address, "Ruth", "ruth@example.org");
        Assert.Contains("Facilitator", (await ruth.SignInAsync()).Roles);
        await ruth.PostAsync<CircleDetails>("/api/circles", new CircleRequest { Name = "A table", Theme = ThemeCatalogue.Initial[0].Id });
    }

    [Theory]
    [InlineData("password1234", "Facilitator", "password: One of the passwords that are tried first.")]
    [InlineData("too short", "Facilitator", "password: From 12 to 256 characters.")]
    [InlineData("", "Facilitator", "password: From 12 to 256 characters.")]
    [InlineData("a lamp in the hall", "Emperor", "Emperor")]
    public async Task What_cannot_be_is_refused_in_clear_words_and_leaves_nothing(string password, string role, string word)
    {
        var command = await AddAsync(password, role);

        Assert.Equal(1, command.ExitCode);
        Assert.Contains(word, command.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Errors + command.Output, StringComparison.Ordinal);
        await using var host = await TestHost.StartAsync(on: _storage);
        await host.ReadAsync(async db => Assert.False(await db.Users.AnyAsync()));
    }

    private Task<Command> AddAsync(string password, string role = "Facilitator") => Command.RunAsync(
        _storage, password, "accounts", "add", "--email", "ruth@example.org", "--name", "Ruth", "--role", role);
}
