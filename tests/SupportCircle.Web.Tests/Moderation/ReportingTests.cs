using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

public sealed class ReportingTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_reported_message_reaches_the_facilitator_with_what_stood_around_it_and_their_answer_the_reporter()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "1", "2", "3", "4", "5", "6", "Words that hurt.", "8");

        await circle.ReportAsync(circle["Tom"], 7, ReportCategory.Harassment, " She does that\r\nevery week. ");

        var seen = Assert.Single(await circle.ReportsAsync());
        Assert.Equal(
            (ReportSubjectKind.Message, 7L, "Ana", ReportCategory.Harassment, "She does that\nevery week.", null, "The long table"),
            (seen.Kind, seen.Sequence, seen.About.Name, seen.Category, seen.Words, seen.Outcome, seen.CircleName));
        Assert.Equal("Words that hurt.", seen.Evidence!.Message!.Body);
        Assert.Equal(["2", "3", "4", "5", "6"], seen.Evidence.Before.Select(message => message.Body));
        Assert.Equal(["8"], seen.Evidence.After.Select(message => message.Body));
        Assert.Equal(1, await CountAsync(circle, circle.Facilitator));
        Assert.Equal(0, await CountAsync(circle, circle["Tom"]));

        await circle.CloseAsync(seen.Case.Id, ReportOutcome.ActionTaken, "Thank you. We have talked.");

        var mine = Assert.Single(await circle["Tom"].OwnReportsAsync());
        Assert.Equal(
            ("The long table", ReportCategory.Harassment, ReportOutcome.ActionTaken, "Thank you. We have talked."),
            (mine.CircleName, mine.Category, mine.Outcome!.Value, mine.Word));
        Assert.NotNull(mine.ClosedAt);
        Assert.Equal(0, await CountAsync(circle, circle.Facilitator));
        Assert.Empty(await circle["Ana"].OwnReportsAsync());
    }

    [Fact]
    public async Task A_person_is_reported_with_the_newest_of_what_they_wrote()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, 12).Select(n => $"{n}")]);
        await circle.SayAsync(circle["Tom"], "mine");

        await circle.ReportAsync(circle["Tom"], circle["Ana"], "She sounds so tired.");

        var seen = Assert.Single(await circle.ReportsAsync());
        Assert.Equal((ReportSubjectKind.Seat, null, circle["Ana"].SeatId), (seen.Kind, seen.Sequence, seen.About.SeatId));
        Assert.Equal(Enumerable.Range(3, 10).Select(n => $"{n}"), seen.Evidence!.Newest.Select(message => message.Body));
    }

    [Fact]
    public async Task Nothing_tells_who_has_reported()
    {
        var circle = await _host.CircleAsync("Ana", "Tomasin");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tomasin"], 1, words: "It hurt.", hides: true);
        await circle.ReportAsync(circle["Tomasin"], circle["Ana"]);

        var text = string.Concat(await Task.WhenAll(
            ((string[])["/api/moderation/cases", "/api/moderation/desk",
                .. (await circle.ReportsAsync()).SelectMany(report => (string[])[
                    $"/api/moderation/cases/{report.Case.Id}", $"/api/moderation/cases/{report.Case.Id}/reports/{report.Id}"])])
            .Select(path => circle.Facilitator.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken))));

        Assert.Contains("It hurt.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tomasin", text, StringComparison.Ordinal);
        Assert.DoesNotContain(circle["Tomasin"].SeatId.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("hides", text, StringComparison.Ordinal);
        await _host.ReadAsync(async db =>
        {
            var member = (await db.Seats.FindAsync(circle["Tomasin"].SeatId))!.MemberId;
            Assert.DoesNotContain(member.ToString(), text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_same_report_again_is_the_first_one_until_that_is_closed()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => circle.ReportAsync(circle["Tom"], 1, words: $"{n}")));
        await circle.ReportAsync(circle["Mia"], 1);

        Assert.Single(made.Distinct());
        var reports = await circle.ReportsAsync();
        Assert.Equal([1, 4], reports.Select(report => report.Listed.Times));
        await circle.CloseAsync(Assert.Single(reports.Select(report => report.Case.Id).Distinct()));

        await circle.ReportAsync(circle["Tom"], 1, words: "Again.");
        Assert.Equal([null, ReportOutcome.ActionTaken, ReportOutcome.ActionTaken], (await circle.ReportsAsync()).Select(report => report.Outcome));
    }

    [Fact]
    public async Task What_is_not_there_or_out_of_sight_is_not_reported_but_by_those_who_see_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "deleted", "hidden");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.DeleteAsync(circle.Id, 1);
        }

        await circle.HideAsync(2);
        foreach (var sequence in (long[])[-1, 0, 1, 2, 3, long.MaxValue])
        {
            var refused = await Refused.ByAsync(() => circle.ReportAsync(circle["Tom"], sequence));
            Assert.Equal(RefusalCodes.NotFound, refused.Code);
        }

        await circle.ReportAsync(circle.Facilitator, 2);
        Assert.Equal("hidden", Assert.Single(await circle.ReportsAsync()).Evidence!.Message!.Body);
    }

    [Fact]
    public async Task Nobody_reports_themself_nor_somebody_of_another_circle_nor_nothing()
    {
        var circle = await _host.CircleAsync("Ana");
        var elsewhere = await _host.CircleAsync("Leo");
        await circle.SayAsync(circle["Ana"], "Mine.");

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.ReportAsync(circle["Ana"], 1))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.ReportAsync(circle["Ana"], circle["Ana"]))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.ReportAsync(circle["Ana"], elsewhere["Leo"]))).Code);
        foreach (var (kind, field) in ((ReportSubjectKind, string)[])[(ReportSubjectKind.Message, "sequence"), (ReportSubjectKind.Seat, "seatId")])
        {
            var refused = await Refused.ByAsync(() => circle["Ana"].PostAsync(
                $"{circle.Path}/reports", new ReportRequest { Kind = kind, Category = ReportCategory.Unkind }));
            Assert.Equal([field], refused.Body.Fields!.Keys);
        }

        var tooLong = await Refused.ByAsync(() => circle.ReportAsync(
            circle["Ana"], circle.Facilitator, new string('a', ModerationLimits.WordsLength + 1)));
        Assert.Equal(["words"], tooLong.Body.Fields!.Keys);
        Assert.Empty(await circle["Ana"].OwnReportsAsync());
    }

    [Fact]
    public async Task Somebody_who_has_left_can_be_reported_and_a_reporter_who_has_left_still_learns_the_outcome()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.LeaveAsync(circle["Ana"]);

        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await circle.ReportAsync(circle["Tom"], 1);
        await circle.LeaveAsync(circle["Tom"]);
        foreach (var report in await circle.ReportsAsync())
        {
            await circle.CloseAsync(report.Case.Id, ReportOutcome.PassedOn);
        }

        Assert.Equal([ReportOutcome.PassedOn, ReportOutcome.PassedOn], (await circle["Tom"].OwnReportsAsync()).Select(report => report.Outcome!.Value));
    }

    [Fact]
    public async Task A_report_tells_the_facilitator_in_the_room_at_once_and_nobody_else_anything()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var facilitator = await circle.Facilitator.InAsync(circle);

        await circle.ReportAsync(circle["Tom"], 1);
        Assert.Equal(new CircleChanged(circle.Id), await facilitator.InPassingAsync());
        await circle.CloseAsync((await circle.CasesAsync()).Single().Id);
        Assert.Equal(new CircleChanged(circle.Id), await facilitator.InPassingAsync());

        // A line tells things in the order in which they happened: what comes before this message has been told.
        await tom.PostAsync(circle.Id, "And what is said to all.");
        foreach (var line in (HubLine[])[ana, tom])
        {
            await line.MessageAsync();
            Assert.False(line.HasHeardInPassing);
        }
    }

    [Fact]
    public async Task Only_so_many_reports_are_made_in_an_hour()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:ReportsPerHour", "2")));
        var circle = await host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "1", "2", "3");
        await circle.ReportAsync(circle["Tom"], 1);
        await circle.ReportAsync(circle["Tom"], 2);

        Assert.Equal(RefusalCodes.TooManyRequests, (await Refused.ByAsync(() => circle.ReportAsync(circle["Tom"], 3))).Code);
    }

    private static async Task<int> CountAsync(TestCircle circle, Person person) =>
        (await person.GetAsync<CircleDetails>(circle.Path)).Reports;
}
