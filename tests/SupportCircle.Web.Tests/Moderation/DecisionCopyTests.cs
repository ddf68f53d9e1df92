using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What stood there when something was decided in the room is kept for an appeal, for a time.</summary>
public sealed class DecisionCopyTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(ModerationLimits.DefaultEvidenceDays);

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_decides_the_appeal_reads_it_which_is_on_record_and_told_to_whom_it_is_about()
    {
        var (circle, id) = await HiddenAsync();
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.DeleteAsync(circle.Id, 2);
        }

        Assert.Empty(await LooksAsync(circle["Ana"]));
        var copy = (await ReadAsync(ada, circle, id)).Evidence!;

        Assert.Equal(("a blue lantern", "a red lantern"), (copy.Message!.Body, Assert.Single(copy.Before).Body));
        Assert.Equal(AuditAction.DecisionCopyRead, Assert.Single(await LooksAsync(circle["Ana"])).Action);
        Assert.Equal("a blue lantern", Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Message);
        Assert.Empty(await LooksAsync(circle["Tom"]));
    }

    [Fact]
    public async Task Of_a_person_it_has_their_newest_messages()
    {
        var circle = await GatherAsync();
        await circle.MuteAsync(circle["Ana"]);
        var id = Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Id;

        var copy = (await ReadAsync(circle.Facilitator, circle, id)).Evidence!;

        Assert.Equal(("Ana", "a blue lantern"), (copy.About.Name, Assert.Single(copy.Newest).Body));
        Assert.Null(Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Message);
    }

    [Fact]
    public async Task It_lies_sealed_under_a_key_of_its_own()
    {
        var (_, id) = await HiddenAsync();

        await _host.ReadAsync(async db => Assert.Equal(-1, (await db.Decisions.FindAsync(id))!.SealedEvidence.AsSpan().IndexOf("lantern"u8)));
        Assert.True(await HasKeyAsync(id));
        Assert.DoesNotContain("lantern", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_its_time_is_over_it_goes_with_its_key_and_the_statement_stays()
    {
        var (circle, id) = await HiddenAsync();
        one.Time.Advance(Kept - TimeSpan.FromMinutes(1));
        await ExpireAsync();
        Assert.True(await HasKeyAsync(id));

        one.Time.Advance(TimeSpan.FromMinutes(2));
        await ExpireAsync();

        Assert.False(await HasKeyAsync(id));
        await _host.ReadAsync(async db =>
        {
            var decision = (await db.Decisions.FindAsync(id))!;
            Assert.Equal((null, null), (decision.SealedEvidence, decision.KeptUntil));
            Assert.True(await db.KeyErasures.AnyAsync(e => e.OwnerId == id));
        });
        await circle["Ana"].SignInAsync();
        var own = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal((null, InRoom.Reasons), (own.Message, own.Reasons));
    }

    [Fact]
    public async Task While_an_administrator_holds_the_evidence_of_the_case_it_does_not_expire()
    {
        var (circle, id) = await HiddenAsync();
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await ada.PutAsync($"/api/moderation/cases/{Assert.Single(await circle.CasesAsync()).Id}/evidence-hold");

        one.Time.Advance(Kept + TimeSpan.FromMinutes(1));
        await ExpireAsync();

        Assert.True(await HasKeyAsync(id));
    }

    [Fact]
    public async Task When_they_erase_their_account_it_goes_at_once_and_its_key_at_the_next_look()
    {
        var (circle, id) = await HiddenAsync();

        await circle["Ana"].EraseAsync();

        await _host.ReadAsync(async db => Assert.Null((await db.Decisions.FindAsync(id))!.SealedEvidence));
        await ExpireAsync();
        Assert.False(await HasKeyAsync(id));
    }

    private static Task<PrivateLook[]> LooksAsync(Person person) => person.GetAsync<PrivateLook[]>("/api/account/looks");

    private static async Task<DecisionContent> ReadAsync(Person person, TestCircle circle, Guid decisionId)
    {
        var caseId = Assert.Single(await circle.CasesAsync()).Id;
        return await person.GetAsync<DecisionContent>($"/api/moderation/cases/{caseId}/decisions/{decisionId}");
    }

    private async Task<TestCircle> GatherAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Tom"], "a red lantern");
        await circle.SayAsync(circle["Ana"], "a blue lantern");
        return circle;
    }

    private async Task<(TestCircle Circle, Guid DecisionId)> HiddenAsync()
    {
        var circle = await GatherAsync();
        await circle.HideAsync(2);
        return (circle, Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Id);
    }

    private async Task ExpireAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExpireEvidence>().RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task<bool> HasKeyAsync(Guid ownerId)
    {
        await using var keys = _host.Databases.OpenKeys();
        return await keys.Keys.AnyAsync(key => key.OwnerId == ownerId, TestContext.Current.CancellationToken);
    }
}
