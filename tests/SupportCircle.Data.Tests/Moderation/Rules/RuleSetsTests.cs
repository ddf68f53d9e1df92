using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Tests.Moderation.Rules;

public sealed class RuleSetsTests : DatabaseTest
{
    [Fact]
    public async Task The_strictest_of_what_is_found_decides_whosever_it_is()
    {
        await AddAsync("lamp", WatchAction.Flag, CircleId);
        var hold = await AddAsync("red lamp", WatchAction.Hold, circleId: null);
        var refuse = await AddAsync("b[ul]+e", WatchAction.Refuse, CircleId, isPattern: true);

        var rules = await RulesAsync(CircleId);

        Assert.Null(rules.Watch("Nothing of that.").Action);
        Assert.Equal(WatchAction.Flag, rules.Watch("A lamp.").Action);
        Assert.Equal(new Watched(0, WatchAction.Hold, hold), rules.Watch("A red lamp."));
        Assert.Equal(new Watched(0, WatchAction.Refuse, refuse), rules.Watch("A red lamp, a BLÜÜE one."));
    }

    [Fact]
    public async Task What_another_circle_watches_for_is_of_no_concern_here()
    {
        await AddAsync("lamp", WatchAction.Refuse, await Database.AddCircleAsync());

        Assert.Null((await RulesAsync(CircleId)).Watch("A lamp.").Action);
    }

    [Fact]
    public async Task They_are_remembered_until_they_are_renewed_and_then_have_the_new_version()
    {
        var sets = Sets();
        await sets.OfAsync(CircleId, Cancellation);
        await AddAsync("lamp", WatchAction.Hold, CircleId);
        await Database.ChangeCircleAsync(CircleId, circle => circle.RulesVersion = 3);

        Assert.Equal(new Watched(0, Action: null, PhraseId: null), (await sets.OfAsync(CircleId, Cancellation)).Watch("A lamp."));
        await sets.RenewAsync(CircleId, Cancellation);

        var watched = (await sets.OfAsync(CircleId, Cancellation)).Watch("A lamp.");
        Assert.Equal((3, WatchAction.Hold), (watched.Version, watched.Action));
    }

    [Fact]
    public async Task A_phrase_that_can_no_longer_be_looked_for_keeps_nobody_from_speaking()
    {
        await AddAsync("(?=a)", WatchAction.Refuse, CircleId, isPattern: true);
        await AddAsync("lamp", WatchAction.Hold, CircleId);

        Assert.Equal(WatchAction.Hold, (await RulesAsync(CircleId)).Watch("A lamp.").Action);
    }

    private async Task<RuleSet> RulesAsync(Guid circleId) => await Sets().OfAsync(circleId, Cancellation);

    private RuleSets Sets()
    {
        using var scope = Database.Scope();
        return scope.ServiceProvider.GetRequiredService<RuleSets>();
    }

    private async Task<Guid> AddAsync(string pattern, WatchAction action, Guid? circleId, bool isPattern = false)
    {
        var phrase = new WatchedPhrase
        {
            Id = Guid.CreateVersion7(),
            CircleId = circleId,
            Pattern = pattern,
            IsPattern = isPattern,
            Action = action,
            CreatedBy = Ana.MemberId,
            CreatedAt = Database.Time.Now(),
        };
        await using var db = Database.Context();
        db.Add(phrase);
        await db.SaveChangesAsync(Cancellation);
        return phrase.Id;
    }
}
