using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Domain;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>What somebody writes down for a bad hour is there when they need it, and nobody else's.</summary>
public sealed class SafetyPlanTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_has_none_reads_none_and_what_is_written_is_read_again_with_the_numbers_to_dial()
    {
        var ana = await _host.MemberAsync();
        var none = await ana.PlanAsync();
        Assert.Equal((null, null, true), (none.Version, none.WrittenAt, none.Lines.IsEmpty));

        var written = await ana.WritePlanAsync();

        var read = await ana.PlanAsync();
        Assert.Equivalent(written, read, strict: true);
        Assert.Equal(["Cold water", Planning.Word], read.Lines.WhatHelps);
        Assert.Equal([("Eve", "+441632960123"), ("The woman next door", null)], read.Lines.People.Select(p => (p.Name, p.Dial)));
    }

    [Fact]
    public async Task What_was_changed_elsewhere_meanwhile_is_a_conflict_and_stays()
    {
        var ana = await _host.MemberAsync();
        var first = await ana.WritePlanAsync();
        var second = await ana.WritePlanAsync(Planning.Lines with { Places = ["The kitchen"] }, first.Version);

        var stale = await Refused.ByAsync(() => ana.WritePlanAsync(Planning.Lines with { Places = ["The hall"] }, first.Version));
        var unread = await Refused.ByAsync(() => ana.WritePlanAsync(Planning.Lines with { Places = ["The hall"] }));

        Assert.Equal((RefusalCodes.Conflict, RefusalCodes.Conflict), (stale.Code, unread.Code));
        Assert.Equivalent(second, await ana.PlanAsync(), strict: true);
        Assert.NotEqual(first.Version, second.Version);
    }

    [Fact]
    public async Task The_same_request_twice_is_the_same_as_once()
    {
        var ana = await _host.MemberAsync();
        var first = await ana.WritePlanAsync();
        Assert.Equal(first.Version, (await ana.WritePlanAsync()).Version);

        var other = Planning.Lines with { Reasons = ["The cat"] };
        var second = await ana.WritePlanAsync(other, first.Version);

        Assert.Equivalent(second, await ana.WritePlanAsync(other, first.Version), strict: true);
    }

    [Fact]
    public async Task Of_two_devices_at_once_one_is_first_and_the_other_hears_of_it()
    {
        var ana = await _host.MemberAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
        {
            try
            {
                await ana.WritePlanAsync(Planning.Lines with { Places = [$"Place {number}"] });
                return "written";
            }
            catch (Refused refused)
            {
                return refused.Code;
            }
        }));

        Assert.Equal(1, outcomes.Count(outcome => outcome == "written"));
        Assert.Equal(5, outcomes.Count(outcome => outcome == RefusalCodes.Conflict));
    }

    [Fact]
    public async Task A_deleted_plan_is_gone_and_no_device_that_had_read_it_brings_it_back_by_mistake()
    {
        var ana = await _host.MemberAsync();
        var first = await ana.WritePlanAsync();

        await ana.DeletePlanAsync();
        await ana.DeletePlanAsync();

        Assert.Null((await ana.PlanAsync()).Version);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => ana.WritePlanAsync(version: first.Version))).Code);
        await ana.WritePlanAsync();
        Assert.Equal(
            RefusalCodes.Conflict,
            (await Refused.ByAsync(() => ana.WritePlanAsync(Planning.Lines with { Places = [] }, first.Version))).Code);
    }

    [Fact]
    public async Task Blank_lines_and_second_ones_fall_away_and_nothing_misleading_stays()
    {
        var ana = await _host.MemberAsync();

        var written = await ana.WritePlanAsync(new SafetyPlanLines
        {
            WarningSigns = ["  I lie\tawake ", "", "   ", "I lie awake"],
            WhatHelps = [],
            People = [new PlanPerson { Name = " ", Reach = "" }, new PlanPerson { Name = " Eve ", Reach = " 112 " }],
            Places = ["The\u202e kitchen"],
            Reasons = [],
        });

        Assert.Equal(["I lie awake"], written.Lines.WarningSigns);
        Assert.Equal([("Eve", "112", "112")], written.Lines.People.Select(p => (p.Name, p.Reach!, p.Dial!)));
        Assert.Equal(["The kitchen"], written.Lines.Places);
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "lines", """{"lines":{"warningSigns":[],"whatHelps":[" "],"people":[],"places":[],"reasons":[]}}""" },
        { "lines", """{"lines":null}""" },
        { "lines.places", """{"lines":{"warningSigns":["a"],"whatHelps":[],"people":[],"places":null,"reasons":[]}}""" },
        { "lines.places[1]", """{"lines":{"warningSigns":[],"whatHelps":[],"people":[],"places":["a","LONG"],"reasons":[]}}""" },
        { "lines.reasons[0]", """{"lines":{"warningSigns":[],"whatHelps":[],"people":[],"places":[],"reasons":["\ud800"]}}""" },
        { "lines.people[0].name", """{"lines":{"warningSigns":[],"whatHelps":[],"people":[{"name":" ","reach":"112"}],"places":[],"reasons":[]}}""" },
        { "lines.people[0].reach", """{"lines":{"warningSigns":[],"whatHelps":[],"people":[{"name":"Eve","reach":"LONG"}],"places":[],"reasons":[]}}""" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_cannot_be_taken_is_named_by_its_field_and_nothing_changes(string field, string body)
    {
        var ana = await _host.MemberAsync();
        var before = await ana.WritePlanAsync();
        var versioned = body.Replace("LONG", new string('x', SafetyPlanLimits.LineLength + 1), StringComparison.Ordinal)
            .Replace("{\"lines\"", $"{{\"version\":\"{before.Version}\",\"lines\"", StringComparison.Ordinal);

        using var content = new StringContent(versioned, System.Text.Encoding.UTF8, "application/json");
        using var response = await ana.Http.PutAsync(new Uri(Planning.Path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        var refused = await Refused.FromAsync(response);

        Assert.Equal((400, RefusalCodes.Invalid), (refused.Status, refused.Code));
        Assert.Contains(field, refused.Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equivalent(before, await ana.PlanAsync(), strict: true);
    }

    [Fact]
    public async Task A_plan_that_is_full_fits_in_any_script_and_one_line_more_does_not()
    {
        var ana = await _host.MemberAsync();
        List<string> Lines(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number:00}" + new string('語', SafetyPlanLimits.LineLength - 2))];
        var full = new SafetyPlanLines
        {
            WarningSigns = Lines(SafetyPlanLimits.Lines),
            WhatHelps = Lines(SafetyPlanLimits.Lines),
            People =
            [
                .. Enumerable.Range(0, SafetyPlanLimits.Lines).Select(number => new PlanPerson
                {
                    Name = $"{number:00}" + new string('語', SafetyPlanLimits.NameLength - 2),
                    Reach = new string('語', SafetyPlanLimits.ReachLength),
                }),
            ],
            Places = Lines(SafetyPlanLimits.Lines),
            Reasons = Lines(SafetyPlanLimits.Lines),
        };

        var written = await ana.WritePlanAsync(full);

        Assert.Equal(full.Reasons, (await ana.PlanAsync()).Lines.Reasons);
        Assert.Equal(
            RefusalCodes.Invalid,
            (await Refused.ByAsync(() => ana.WritePlanAsync(full with { Places = Lines(SafetyPlanLimits.Lines + 1) }, written.Version))).Code);
    }

    [Fact]
    public async Task It_is_first_in_its_writers_help_card_and_in_nobody_elses()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        Assert.Null((await CardAsync(circle, circle["Ana"])).Plan);

        await circle["Ana"].WritePlanAsync();

        Assert.Equivalent((await circle["Ana"].PlanAsync()).Lines, (await CardAsync(circle, circle["Ana"])).Plan, strict: true);
        Assert.Null((await CardAsync(circle, circle["Tom"])).Plan);
        Assert.Null((await CardAsync(circle, circle.Facilitator)).Plan);
    }

    [Fact]
    public async Task No_rule_looks_at_it_nobody_is_told_and_no_log_has_a_word_of_it()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var desk = await circle.Facilitator.AtDashboardAsync();

        await circle["Ana"].WritePlanAsync(Planning.Lines with { WarningSigns = ["i want to kill myself tonight"] });

        Assert.Empty(await circle.CasesAsync());
        Assert.DoesNotContain(Planning.Word, _host.Log, StringComparison.Ordinal);
        await _host.ReadAsync(async db => Assert.False(await db.Signals.AnyAsync(s => s.CircleId == circle.Id)));
        Assert.DoesNotContain(
            await _host.FindEverywhereAsync(null, Planning.Word), place => place.StartsWith("SafetyPlans.", StringComparison.Ordinal));
    }

    private static Task<HelpCard> CardAsync(TestCircle circle, Person person) => person.GetAsync<HelpCard>($"{circle.Path}/help-card");
}
