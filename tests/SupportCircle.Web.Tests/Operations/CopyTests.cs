using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Circles;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class CopyTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_was_said_in_one_database_is_read_in_another_and_goes_on_there(bool isFromSqlite, bool copiesKeys)
    {
        using var source = new TestInstallation(isFromSqlite ? TestServer.Sqlite : TestServer.Current, isMigrated: true);
        using var target = new TestInstallation(isFromSqlite ? TestServer.Current : TestServer.Sqlite);
        var (circle, told) = await Talk.OnAsync(source);
        var keys = copiesKeys ? target : source;

        var copy = await Copying.RunAsync(source, target, copiesKeys);

        Assert.Equal((0, ""), (copy.ExitCode, copy.Errors));
        Assert.Matches(@"\nMessages +4 rows  [0-9a-f]{32}\n", copy.Output);
        Assert.Equal(copiesKeys, copy.Output.Contains("\nKeys ", StringComparison.Ordinal));
        Assert.StartsWith($"Everything is there. Set Database__Provider={target.Server.Provider.Name},", copy.Output.Trim().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal(0, CommitMarks(target));
        await using var host = await TestHost.StartAsync(on: target, settings: Settings.Of(
            ("Storage:Folder", source.Folder), ("Keys:Provider", keys.Databases.Keys.Provider.Name), ("Keys:ConnectionString", keys.Databases.Keys.Connection)));
        var (ana, ruth) = await SignInAsync(host, circle);
        Assert.Equal(told, await Talk.TellAsync(ana, ruth, circle.Path));
        await GoOnAsync(host, ana, ruth, circle);
    }

    [Fact]
    public async Task A_target_that_keeps_another_value_is_found_out_and_left_empty()
    {
        using var source = new TestInstallation(isMigrated: true);
        using var target = new TestInstallation(TestServer.Sqlite, isMigrated: true);
        await Talk.OnAsync(source);
        var seeded = Copying.Fingerprints(target);
        using (var open = target.Server.Open(target.Databases.Data))
        {
            open.Run("""
                CREATE TRIGGER "Rounds" AFTER INSERT ON "MessageRevisions"
                BEGIN UPDATE "MessageRevisions" SET "Revision" = "Revision" + 1 WHERE rowid = NEW.rowid; END
                """);
        }

        var copy = await Copying.RunAsync(source, target);

        Assert.Equal(1, copy.ExitCode);
        Assert.StartsWith("MessageRevisions: the source has ", Assert.Single(copy.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("\nMessages ", copy.Output, StringComparison.Ordinal);
        Assert.Equal(seeded, Copying.Fingerprints(target));
    }

    [Fact]
    public async Task A_copy_that_is_given_up_leaves_nothing_and_a_file_cannot_be_written_while_it_is_copied()
    {
        using var source = new TestInstallation(TestServer.Sqlite, isMigrated: true);
        using var target = new TestInstallation(isMigrated: true);
        await Talk.OnAsync(source);
        var seeded = Copying.Fingerprints(target);
        await using (var copy = DatabaseCopy.OfData(source.Databases.Data, target.Databases.Data))
        {
            await copy.RunAsync(TextWriter.Null, TestContext.Current.CancellationToken);
            using var other = source.Server.Open(source.Databases.Data);
            using var begin = other.CreateCommand();
            (begin.CommandText, begin.CommandTimeout) = ("BEGIN IMMEDIATE", 1);
            Assert.ThrowsAny<DbException>(() => begin.ExecuteNonQuery());
        }

        Assert.Equal(seeded, Copying.Fingerprints(target));
    }

    [Fact]
    public void The_sum_of_a_table_tells_every_difference_but_the_order_of_rows()
    {
        object?[] ana = ["Ana", null, new byte[] { 1, 2 }, Guid.Empty, DateTime.UnixEpoch, 7, SeatRole.Member];
        object?[] tom = ["Tom", "", new byte[] { 1, 3 }, Guid.CreateVersion7(), DateTime.UnixEpoch, 7L, SeatRole.Facilitator];
        var sum = Sum(ana, tom);

        Assert.Equal(sum, Sum(tom, ana));
        Assert.Equal(sum, Sum([.. ana[..5], 7L, ana[6]], tom));
        Assert.All(
            (object?[][])
            [
                ["Ana", "", .. ana[2..]],
                ["Ana", null, new byte[] { 1, 0 }, .. ana[3..]],
                ["An", "a", .. ana[2..]],
                [.. ana[..4], DateTime.UnixEpoch.AddMilliseconds(1), .. ana[5..]],
                [.. ana[..5], 8, ana[6]],
                [.. ana[..6], SeatRole.Facilitator],
                tom,
            ],
            other => Assert.NotEqual(sum, Sum(other, tom)));
        Assert.Throws<NotSupportedException>(() => Sum([1.5m]));
    }

    // Before a host runs there: its start leaves marks of its own.
    private static long CommitMarks(TestInstallation installation)
    {
        using var open = installation.Server.Open(installation.Databases.Data);
        using var count = open.CreateCommand();
        count.CommandText = """SELECT CAST(COUNT(*) AS BIGINT) FROM "CommitMarks" """;
        return (long)count.ExecuteScalar()!;
    }

    private static CopySum Sum(params object?[][] rows) => rows.Aggregate(new CopySum(), (sum, row) => sum.With(row));

    private static async Task<(Person Ana, Person Ruth)> SignInAsync(TestHost host, TestCircle circle)
    {
        var ana = new Person(host.Address, "Ana", circle["Ana"].Email);
        var ruth = new Person(host.Address, "Ruth", circle.Facilitator.Email);
        await ana.SignInAsync();
        await ruth.SignInAsync();
        return (ana, ruth);
    }

    private static async Task GoOnAsync(TestHost host, Person ana, Person ruth, TestCircle circle)
    {
        await using var line = await ana.LineAsync();
        await line.EnterAsync(circle.Id);
        var first = (await ana.GetAsync<MessagePage>($"{circle.Path}/messages")).Messages[0];
        Assert.Equal(Talk.Long, first.Body);
        Assert.Equal(5, (await line.PostAsync(circle.Id, "Here we are again.", replyTo: 4)).Sequence);
        var mia = new Person(host.Address, "Mia", "mia@example.org");
        await mia.SignUpAsync();
        await mia.SignInAsync();
        var invitation = await ruth.PostAsync<InvitationMade>($"{circle.Path}/invitations", new InvitationRequest { Uses = 1, ExpiresInHours = 1 });
        await TestCircle.TakeAsync(mia, invitation.Code);
        await ruth.PostAsync($"{circle.Path}/seats/{circle["Ana"].SeatId}/removal", InRoom.Statement());
        await host.WriteAsync(db => Talk.AddMadeKeysAsync(db, 1));
        await host.ReadAsync(async db =>
        {
            Assert.Equal(2, await db.Revocations.CountAsync(revocation => revocation.CircleId == circle.Id));
            Assert.Equal(Talk.MadeKeys + 1, await db.UserClaims.CountAsync());
            Assert.Equal(Talk.MadeKeys + 1, await db.OutgoingMails.CountAsync(mail => mail.DueAt == Talk.Far));
        });
    }
}
