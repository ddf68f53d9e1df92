using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed partial class RememberedSessionTests : IAsyncLifetime
{
    private readonly StatementWatch _statements = new();
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(
        services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(_statements)));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_session_that_ends_while_it_is_read_is_not_remembered_as_open()
    {
        var session = await OnlySessionAsync();
        Action whenRead = () => { };
        using var sessions = Sessions(() => whenRead());

        var revocation = new Revocation { Kind = RevocationKind.Session, At = TimeProvider.System.Now(), SessionId = session };
        whenRead = () => EndAsync(session, sessions, revocation).GetAwaiter().GetResult();
        var before = await sessions.FindAsync(session, TestContext.Current.CancellationToken);
        whenRead = () => { };
        var after = await sessions.FindAsync(session, TestContext.Current.CancellationToken);

        Assert.NotNull(before);
        Assert.Null(after);
    }

    [Fact]
    public async Task An_open_session_is_read_once()
    {
        var session = await OnlySessionAsync();
        var reads = 0;
        using var sessions = Sessions(() => reads++);

        await sessions.FindAsync(session, TestContext.Current.CancellationToken);
        await sessions.FindAsync(session, TestContext.Current.CancellationToken);

        Assert.Equal(1, reads);
    }

    [Fact(Skip = "The words are those of SQLite's plans.", SkipWhen = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task A_session_is_looked_up_and_no_table_is_read_through_for_it()
    {
        var session = await OnlySessionAsync();
        using var sessions = Sessions(() => { });

        await sessions.FindAsync(session, TestContext.Current.CancellationToken);

        var text = _statements.Take().Last(text => text.Contains("\"AspNetUserRoles\"", StringComparison.Ordinal));
        Assert.All(await PlanAsync(text), step => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
    }

    // The scope of a read ends when the database has answered.
    private Sessions Sessions(Action whenRead)
    {
        var scopes = new Mock<IServiceScopeFactory>();
        scopes.Setup(factory => factory.CreateScope()).Returns(() =>
        {
            var inner = _host.Services.CreateScope();
            var scope = new Mock<IServiceScope>();
            scope.Setup(s => s.ServiceProvider).Returns(inner.ServiceProvider);
            scope.Setup(s => s.Dispose()).Callback(() =>
            {
                ((IAsyncDisposable)inner).DisposeAsync().AsTask().GetAwaiter().GetResult();
                whenRead();
            });
            return scope.Object;
        });
        return new Sessions(scopes.Object, TimeProvider.System, NullLogger<Sessions>.Instance);
    }

    private async Task<List<string>> PlanAsync(string statement)
    {
        var steps = new List<string>();
        await _host.ReadAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + SqlParameter().Replace(statement, "NULL");
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                steps.Add(rows.GetString(3));
            }
        });
        return steps;
    }

    [GeneratedRegex("@[A-Za-z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex SqlParameter();

    private async Task EndAsync(Guid session, Sessions sessions, Revocation revocation)
    {
        await _host.WriteAsync(async db => (await db.Sessions.FindAsync(session))!.EndedAt = TimeProvider.System.Now());
        sessions.Forget(revocation);
    }

    private async Task<Guid> OnlySessionAsync()
    {
        await _host.MemberAsync();
        var id = Guid.Empty;
        await _host.ReadAsync(async db => id = (await db.Sessions.SingleAsync()).Id);
        return id;
    }
}
