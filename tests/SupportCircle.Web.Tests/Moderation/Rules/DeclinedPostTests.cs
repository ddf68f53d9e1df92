using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

/// <summary>How long what was declined stays with whoever wrote it.</summary>
public sealed class DeclinedPostTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_declined_post_goes_after_ninety_days_with_the_word_and_what_waits_stays()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.WatchAsync("lamp", WatchAction.Hold);
        var clientId = Guid.CreateVersion7();
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.PostAsync(circle.Id, "A lamp.", clientId);
            await ana.PostAsync(circle.Id, "Another lamp.");
        }

        var declined = (await circle.WaitingAsync()).Single(post => post.Body == "A lamp.").Id;
        await circle.DeclineAsync(declined, "Not here.");

        await AfterAsync(circle, TimeSpan.FromDays(RuleLimits.DeclinedDays) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(["A lamp.", "Another lamp."], (await circle.HeldOfAsync(circle["Ana"])).Select(post => post.Body).Order(StringComparer.Ordinal));
        await AfterAsync(circle, TimeSpan.FromMilliseconds(1));

        Assert.Equal(["Another lamp."], (await circle.HeldOfAsync(circle["Ana"])).Select(post => post.Body));
        await _host.ReadAsync(async db =>
        {
            var row = await db.HeldPosts.SingleAsync(post => post.Id == declined);
            Assert.Equal((HeldOutcome.TakenBack, null, null), (row.Outcome!.Value, row.SealedBody, row.SealedWord));
        });

        // Sent again it is still the same one, and not a new one.
        await using var again = await circle["Ana"].InAsync(circle);
        Assert.Equal(PostStatus.Held, (await again.PostAsync(circle.Id, "A lamp.", clientId)).Status);
        Assert.Single(await circle.HeldOfAsync(circle["Ana"]));
    }

    // The sweep may have been there first: it does the same.
    private async Task AfterAsync(TestCircle circle, TimeSpan time)
    {
        one.Time.Advance(time);
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExpireDeclined>().RunAsync(CancellationToken.None);
        await circle.Facilitator.SignInAsync();
        await circle["Ana"].SignInAsync();
    }
}
