using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Circles;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class DemoTests : IDisposable
{
    private const string Password = "a circle of chairs";

    private readonly TestInstallation _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task In_development_a_community_is_there_once_and_its_circles_can_be_read()
    {
        string email;
        await using (var first = new PlainHost("Development", _storage))
        {
            await first.ReadAsync(async db => Assert.Equal((15, 3), (await db.Members.CountAsync(), await db.Circles.CountAsync())));
            email = await FirstEmailAsync(first);
        }

        await using var second = new PlainHost("Development", _storage);
        await second.ReadAsync(async db => Assert.Equal((15, 3), (await db.Users.CountAsync(), await db.Circles.CountAsync())));
        var member = new Person(second.Address, "Somebody", email);
        await member.SignInAsync(Password);
        foreach (var circle in await member.GetAsync<CircleDetails[]>("/api/circles/mine"))
        {
            var page = await member.GetAsync<MessagePage>($"/api/circles/{circle.Id}/messages");
            Assert.Equal(circle.LastSequence, page.LastSequence);
            Assert.NotEmpty(page.Messages);
            Assert.All(page.Messages, message => Assert.False(string.IsNullOrWhiteSpace(message.Body)));
        }

        var ruth = new Person(second.Address, "Ruth", "ruth@demo.example");
        await ruth.SignInAsync(Password);
        var asked = (await ruth.GetAsync<CircleDetails[]>("/api/circles/mine")).Single(circle => circle.Requests > 0);
        Assert.NotNull(Assert.Single((await ruth.GetAsync<SeatRequests>($"/api/circles/{asked.Id}/requests")).Open).Note);

        using var mails = await member.SendAsync(HttpMethod.Get, "/dev/mails");
        Assert.Equal("text/html", mails.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task In_production_nobody_is_there_and_there_is_no_page_of_mails()
    {
        await using var host = new PlainHost("Production", _storage);

        await host.ReadAsync(async db =>
        {
            Assert.Equal((0, 0, 0), (await db.Users.CountAsync(), await db.Members.CountAsync(), await db.Circles.CountAsync()));
            Assert.True(await db.Themes.AnyAsync());
        });
        using var client = new HttpClient { BaseAddress = host.Address };
        using var mails = await client.GetAsync(new Uri("/dev/mails", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Mails in the storage folder", await mails.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> FirstEmailAsync(PlainHost host)
    {
        var email = string.Empty;
        await host.ReadAsync(async db => email = (await (
            from seat in db.Seats
            join member in db.Members on seat.MemberId equals member.Id
            join account in db.Users on member.AccountId equals account.Id
            where seat.State == SeatState.Active
            select account.Email).FirstAsync())!);
        return email;
    }
}
