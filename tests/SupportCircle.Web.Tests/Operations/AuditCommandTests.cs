using SupportCircle.TestDatabases;
using SupportCircle.Web.Operations;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class AuditCommandTests : IDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);

    public void Dispose() => _installation.Dispose();

    [Fact]
    public async Task The_log_is_verified_while_the_host_runs_and_against_a_digest_from_before()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var circle = await host.CircleAsync("Ana");
        var digest = await SucceedAsync("digest");
        await circle.RemoveAsync(circle["Ana"]);

        Assert.StartsWith("3:", digest, StringComparison.Ordinal);
        Assert.Equal("Whole: 5 entries, 0 of them of erased people.", await SucceedAsync("verify"));
        Assert.Equal("Whole: 5 entries, 0 of them of erased people.", await SucceedAsync("verify", "--digest", digest));
    }

    [Fact]
    public async Task The_first_broken_entry_is_named_and_the_exit_code_tells()
    {
        await using (var host = await TestHost.StartAsync(on: _installation))
        {
            var circle = await host.CircleAsync("Ana");
            await circle.RemoveAsync(circle["Ana"]);
        }

        var digest = await SucceedAsync("digest");
        Run("UPDATE \"AuditEntries\" SET \"Action\" = 'SeatMuted' WHERE \"Number\" = 3");

        var verify = await RunAsync("verify");
        Assert.Equal((AuditCommand.Broken, "Broken at entry 3 of 5."), (verify.ExitCode, verify.Errors.Trim()));
        Run("DELETE FROM \"AuditEntries\"; DELETE FROM \"AuditHead\"");
        Assert.Equal("Whole: 0 entries, 0 of them of erased people.", await SucceedAsync("verify"));
        Assert.Equal(AuditCommand.Broken, (await RunAsync("verify", "--digest", digest)).ExitCode);
    }

    [Fact]
    public async Task What_is_no_digest_is_refused_in_clear_words()
    {
        var verify = await RunAsync("verify", "--digest", "4:nothing");

        Assert.Equal(1, verify.ExitCode);
        Assert.Contains("That is no digest", verify.Errors, StringComparison.Ordinal);
        Assert.Equal("The audit log is empty.", await SucceedAsync("digest"));
    }

    private void Run(string sql)
    {
        using var open = TestServer.Current.Open(_installation.Databases.Data);
        open.Run(sql);
    }

    private Task<Command> RunAsync(params string[] arguments) => Command.RunAsync(_installation, "", ["audit", .. arguments]);

    private async Task<string> SucceedAsync(params string[] arguments)
    {
        var command = await RunAsync(arguments);
        Assert.True(command.ExitCode == 0, command.Errors);
        return command.Output.Trim();
    }
}
