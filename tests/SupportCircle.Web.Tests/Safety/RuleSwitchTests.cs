using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>An administrator switches rules for everybody, and says why.</summary>
public sealed class RuleSwitchTests : IAsyncLifetime
{
    private const string Phone = "shared.contact.phone";
    private const string Number = "Ring me on 07700 900123 whenever you like.";

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_rule_that_is_off_finds_nothing_from_the_next_message_on_and_again_once_it_is_on()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        Assert.Equal(RefusalCodes.ContactDetails, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, Number))).Code);

        await administrator.SwitchAsync(Phone, isOn: false, " We hand out numbers  ourselves. ");

        await ana.PostAsync(circle.Id, Number);
        var off = (await _host.Stranger().CheckAsync(Phone))!.Off;
        Assert.Equal("We hand out numbers ourselves.", off!.Reason);
        Assert.Null((await _host.Stranger().CheckAsync("shared.contact.email"))!.Off);

        await administrator.SwitchAsync(Phone, isOn: true);

        Assert.Equal(RefusalCodes.ContactDetails, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, Number))).Code);
        Assert.Null((await _host.Stranger().CheckAsync(Phone))!.Off);
    }

    [Fact]
    public async Task Each_switch_raises_the_version_and_is_audited_by_the_rules_id_and_not_by_its_reason()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        await administrator.SwitchAsync(Phone, isOn: false, "A private reason.");
        await administrator.SwitchAsync(Phone, isOn: true);

        Assert.Equal(2, (await _host.Stranger().ChecksAsync()).Version);
        await _host.ReadAsync(async db =>
        {
            var entries = await db.AuditEntries.OrderBy(entry => entry.Number).ToListAsync();
            Assert.Equal(
                [(AuditAction.SignalRuleSwitchedOff, Phone), (AuditAction.SignalRuleSwitchedOn, Phone)],
                entries.TakeLast(2).Select(entry => (entry.Action, entry.Subject!)));
        });
        Assert.DoesNotContain("A private reason.", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_so_already_is_a_conflict_and_changes_nothing()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => administrator.SwitchAsync(Phone, isOn: true))).Code);
        await administrator.SwitchAsync(Phone, isOn: false, "The first.");

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => administrator.SwitchAsync(Phone, isOn: false, "The second."))).Code);

        var view = await administrator.GetAsync<OrganisationChecks>(Checking.Organisation);
        Assert.Equal((1, "The first."), (view.Version, Assert.Single(view.Switches).Reason));
    }

    [Theory]
    [InlineData("nobody.knows-it", "Why.", RefusalCodes.NotFound)]
    [InlineData(Phone, "   ", RefusalCodes.Invalid)]
    [InlineData(Phone, null, RefusalCodes.Invalid)]
    public async Task No_rule_and_no_reason_are_refused(string rule, string? reason, string code)
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        Assert.Equal(code, (await Refused.ByAsync(() => administrator.PutAsync($"{Checking.Organisation}/rules/{rule}", new { isOn = false, reason }))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => administrator.SwitchAsync(Phone, isOn: false, new string('a', OwnRuleLimits.ReasonLength + 1)))).Code);
        Assert.Equal(0, (await _host.Stranger().ChecksAsync()).Version);
    }

    [Fact]
    public async Task A_rule_that_a_later_version_does_not_have_means_nothing_and_is_shown_as_gone()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await _host.WriteAsync(db =>
        {
            db.Add(new RuleSwitch { RuleId = "en.of-yesterday", IsOn = false, Reason = "Once.", SwitchedBy = Guid.Empty, SwitchedAt = DateTime.UnixEpoch });
            return Task.CompletedTask;
        });

        await administrator.SwitchAsync(Phone, isOn: false);

        var view = await administrator.GetAsync<OrganisationChecks>(Checking.Organisation);
        Assert.Equal([("en.of-yesterday", true), (Phone, false)], view.Switches.Select(one => (one.RuleId, one.IsGone)));
        Assert.Equal(SignalRules.Default.All.Count, (await _host.Stranger().ChecksAsync()).Rules.Count);
    }
}
