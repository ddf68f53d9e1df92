using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

/// <summary>Inside a circle people are their seats: nothing that the others get leads to a person's other circles or address.</summary>
public sealed class TwoCirclesTests(OneHost one) : IClassFixture<OneHost>
{
    private static readonly string[] Reads = ["", "/agreements", "/seats", "/messages", "/messages?before=2", "/messages/1/history", "/invitations"];

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_shares_two_circles_with_somebody_cannot_put_the_two_together()
    {
        var tom = await _host.MemberAsync("Thomas");
        var ana = await _host.MemberAsync("Ana");
        var told = new StringBuilder();
        var seats = new List<Guid>();
        foreach (var name in (string[])["Quiet one", "Early bird"])
        {
            var circle = await TestCircle.OpenAsync(await _host.FacilitatorAsync());
            seats.Add(await SeatAsync(circle, tom, name));
            await circle.SeatAsync(ana);
            told.Append(await WhatOthersGetAsync(circle, tom, ana));
        }

        var (memberId, accountId) = await IdsAsync(tom);
        var text = told.ToString();
        Assert.All(["Quiet one", "Early bird"], name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(
            [memberId.ToString(), accountId.ToString(), tom.Email, tom.Name],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(seats[0], seats[1]);
    }

    [Fact]
    public async Task No_answer_in_a_circle_holds_anybodys_member_account_or_address()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var told = await WhatOthersGetAsync(circle, circle["Tom"], circle["Ana"]);

        foreach (var person in (Person[])[circle.Facilitator, .. circle.Members])
        {
            var (memberId, accountId) = await IdsAsync(person);
            Assert.All(
                [memberId.ToString(), accountId.ToString(), person.Email],
                secret => Assert.DoesNotContain(secret, told, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task<Guid> SeatAsync(TestCircle circle, Person person, string name)
    {
        var taken = await TestCircle.TakeAsync(person, (await circle.InviteAsync()).Code, name);
        await circle.AcceptAsync(person);
        return taken.SeatId;
    }

    // Everything of the circle that another member and the facilitator can read or hear while somebody speaks.
    private static async Task<string> WhatOthersGetAsync(TestCircle circle, Person speaker, Person listener)
    {
        var told = new StringBuilder();
        await using var spoken = await speaker.InAsync(circle);
        await using var hearing = listener.Connection();
        using var heard = new SemaphoreSlim(0);
        foreach (var name in (string[])[nameof(ICircleClient.MessagePosted), nameof(ICircleClient.MessageChanged)])
        {
            hearing.On<JsonElement>(name, what =>
            {
                lock (told)
                {
                    told.Append(what.GetRawText());
                }

                heard.Release();
            });
        }

        await hearing.StartAsync();
        await hearing.InvokeAsync<JsonElement>("Enter", circle.Id, null);
        await spoken.PostAsync(circle.Id, "Good evening.");
        await spoken.EditAsync(circle.Id, 1, "Good evening to you all.");
        for (var events = 0; events < 2; events++)
        {
            Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(20)));
        }

        told.Append((await hearing.InvokeAsync<JsonElement>("Enter", circle.Id, null)).GetRawText());
        told.Append((await hearing.InvokeAsync<JsonElement>("Enter", circle.Id, new EnterCursor(0, 0))).GetRawText());
        foreach (var person in (Person[])[listener, circle.Facilitator])
        {
            foreach (var read in Reads)
            {
                using var response = await person.SendAsync(HttpMethod.Get, circle.Path + read);
                told.Append((await Answer.OfAsync(response)).Body);
            }
        }

        var mine = await listener.GetAsync<CircleDetails[]>("/api/circles/mine");
        return told.Append(JsonSerializer.Serialize(mine)).ToString();
    }

    private async Task<(Guid MemberId, Guid AccountId)> IdsAsync(Person person)
    {
        var ids = (Guid.Empty, Guid.Empty);
        await _host.ReadAsync(async db =>
        {
            var member = await db.Members.FirstAsync(m => db.Users.Any(a => a.Id == m.AccountId && a.Email == person.Email));
            ids = (member.Id, member.AccountId);
        });
        return ids;
    }
}
