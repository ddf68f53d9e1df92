using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

public sealed class AuditingTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private Person _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_facilitators_decide_is_on_record_with_who_did_it_and_whom_it_was_about()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var before = (await AuditAsync())[0].Number;
        var ruth = circle.Facilitator;

        await circle.HideAsync(1);
        await ruth.GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden");
        await circle.RestoreAsync(1);
        await ruth.PutAsync($"{circle.Path}/pause");
        await ruth.DeleteAsync($"{circle.Path}/pause");
        await ruth.PutAsync($"{circle.Path}/slow-mode", new SlowModeRequest { Seconds = 30 });
        await circle.MuteAsync(circle["Ana"]);
        await ruth.DeleteAsync($"{circle.Path}/seats/{circle["Ana"].SeatId}/mute");
        await circle.ChangeAgreementsAsync();
        await circle.CloseAsync((await circle.CasesAsync())[0].Id);
        await circle.RemoveAsync(circle["Ana"]);

        Assert.Equal(
            [
                (AuditAction.CaseDecided, "Ana", "an id"), (AuditAction.MessageHidden, "Ana", "1"), (AuditAction.HiddenRead, null, null),
                (AuditAction.CaseDecided, "Ana", "an id"), (AuditAction.MessageRestored, null, "1"),
                (AuditAction.CirclePaused, null, null), (AuditAction.CircleResumed, null, null), (AuditAction.SlowModeChanged, null, "30"),
                (AuditAction.CaseDecided, "Ana", "an id"), (AuditAction.SeatMuted, "Ana", "10"), (AuditAction.MuteEnded, "Ana", null), (AuditAction.AgreementsChanged, null, "2"),
                (AuditAction.CaseDecided, "Ana", "an id"), (AuditAction.CaseDecided, "Ana", "an id"), (AuditAction.SeatRemoved, "Ana", null),
            ],
            (await AuditAsync()).Where(line => line.Number > before).Reverse()
                .Select(line => (line.Action, line.Member, Guid.TryParse(line.Subject, out _) ? "an id" : line.Subject)));
        Assert.All((await AuditAsync()).Where(line => line.Number > before), line => Assert.Equal(("Ruth", "The long table"), (line.Actor, line.Circle)));
    }

    [Fact]
    public async Task Roles_settings_circles_invitations_and_answers_are_on_record()
    {
        var circle = await _host.ListedCircleAsync();
        var invitation = await circle.InviteAsync();
        await circle.Facilitator.DeleteAsync($"{circle.Path}/invitations/{invitation.Id}");
        await circle.AskedByAsync(_host, "Ana");
        await circle.AcceptRequestAsync("Ana");
        await circle.AskedByAsync(_host, "Tom");
        await circle.DeclineRequestAsync("Tom");
        await _administrator.PutAsync("/api/organisation", new OrganisationRequest { Name = "The listening house" });
        var themes = await _administrator.GetAsync<ThemeSummary[]>("/api/themes");
        await _administrator.PutAsync("/api/themes", new ThemesRequest { Themes = [.. themes.Select(theme => new ThemeWish { Id = theme.Id })] });

        Assert.Equal(
            [
                (AuditAction.RoleGiven, null, "Ada", "Administrator"), (AuditAction.RoleGiven, null, "Ruth", "Facilitator"),
                (AuditAction.CircleOpened, "Ruth", null, null), (AuditAction.InvitationMade, "Ruth", null, invitation.Id.ToString()),
                (AuditAction.InvitationWithdrawn, "Ruth", null, invitation.Id.ToString()), (AuditAction.SeatAccepted, "Ruth", "Ana", null),
                (AuditAction.SeatDeclined, "Ruth", "Tom", null), (AuditAction.OrganisationChanged, "Ada", null, null),
                (AuditAction.ThemesChanged, "Ada", null, null),
            ],
            (await AuditAsync()).Reverse().Select(line => (line.Action, line.Actor, line.Member, line.Subject)));
    }

    [Fact]
    public async Task What_is_refused_is_not_recorded_as_done()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var before = (await AuditAsync()).Count;

        await Refused.ByAsync(() => circle["Ana"].PostAsync($"{circle.Path}/seats/{circle["Tom"].SeatId}/removal", InRoom.Statement()));
        await Refused.ByAsync(() => circle["Ana"].PutAsync($"{circle.Path}/pause"));
        await Refused.ByAsync(() => circle.HideAsync(1));
        await Refused.ByAsync(() => circle.Facilitator.GetAsync<MessageHistory>($"{circle.Path}/messages/1/history"));

        Assert.Equal(before, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task Whoever_has_changed_their_words_learns_who_has_read_the_earlier_ones_and_nobody_else_does()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "He is called Bartholomew.");
        await ana.EditAsync(circle.Id, 1, "He shall not be named.");
        Assert.Empty(await LooksAsync(circle["Ana"]));

        await circle.Facilitator.GetAsync<MessageHistory>($"{circle.Path}/messages/1/history");

        var look = Assert.Single(await LooksAsync(circle["Ana"]));
        Assert.Equal((AuditAction.WordingsRead, "Ruth", "The long table", "1"), (look.Action, look.By, look.Circle, look.Subject));
        Assert.Equal(LookReason.Facilitating, look.Reason);
        Assert.Empty(await LooksAsync(circle["Tom"]));
        Assert.Empty(await LooksAsync(circle.Facilitator));
    }

    [Fact]
    public async Task A_reporter_learns_that_their_report_was_read_and_neither_the_log_nor_the_reported_says_whose_it_is()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1, words: "It hurt.");
        var caseId = Assert.Single(await circle.CasesAsync()).Id;
        var report = Assert.Single((await circle.Facilitator.CaseAsync(caseId)).Reports);
        Assert.Empty(await LooksAsync(circle["Tom"]));

        await circle.Facilitator.ReadReportAsync(caseId, report.Id);

        var look = Assert.Single(await LooksAsync(circle["Tom"]));
        Assert.Equal((AuditAction.ReportRead, "Ruth", "The long table"), (look.Action, look.By, look.Circle));
        Assert.Equal(LookReason.YourReport, look.Reason);
        Assert.Empty(await LooksAsync(circle["Ana"]));
        Assert.Empty(await LooksAsync(circle.Facilitator));
        var line = (await AuditAsync())[0];
        Assert.Equal((AuditAction.ReportRead, "Ruth", null, report.Id.ToString()), (line.Action, line.Actor, line.Member, line.Subject));
        await _host.ReadAsync(async db => Assert.Null((await db.AuditEntries.SingleAsync(e => e.Number == line.Number)).MemberId));
    }

    [Fact]
    public async Task That_a_message_was_reported_is_no_reason_that_its_author_is_given_until_they_know_what_was_decided()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "He is called Bartholomew.");
        await ana.EditAsync(circle.Id, 1, "He shall not be named.");
        await circle.ReportAsync(circle["Tom"], 1);
        await circle.Facilitator.GetAsync<MessageHistory>($"{circle.Path}/messages/1/history");
        Assert.Equal(LookReason.Facilitating, Assert.Single(await LooksAsync(circle["Ana"])).Reason);

        var caseId = Assert.Single(await circle.CasesAsync()).Id;
        await circle.CloseAsync(caseId, ReportOutcome.NoAction);
        Assert.Equal(LookReason.Facilitating, Assert.Single(await LooksAsync(circle["Ana"])).Reason);
        await circle.CloseAsync(caseId);

        Assert.Equal(LookReason.Decision, Assert.Single(await LooksAsync(circle["Ana"])).Reason);
    }

    [Fact]
    public async Task A_report_that_one_may_not_read_is_not_recorded_as_read()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Ana"], circle.Facilitator);
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        var (own, other) = (await OneAsync(circle.Facilitator), await OneAsync(circle["Tom"]));

        foreach (var (person, one) in ((Person, (Guid, Guid))[])[(circle.Facilitator, own), (circle["Ana"], other), (circle["Tom"], other)])
        {
            await Refused.ByAsync(() => person.ReadReportAsync(one.Item1, one.Item2));
        }

        // A report of another case is none of this one.
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.ReadReportAsync(other.Case, own.Report))).Code);

        Assert.DoesNotContain(await AuditAsync(), line => line.Action == AuditAction.ReportRead);

        async Task<(Guid Case, Guid Report)> OneAsync(Person about)
        {
            var found = (await circle.CasesAsync(_administrator)).Single(one => one.About.SeatId == about.SeatId);
            return (found.Id, (await _administrator.CaseAsync(found.Id)).Reports.Single().Id);
        }
    }

    [Fact]
    public async Task The_log_is_whole_holds_no_words_and_is_for_administrators()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Bartholomew");
        await ana.EditAsync(circle.Id, 1, "Balthazar");
        await circle.Facilitator.GetAsync<MessageHistory>($"{circle.Path}/messages/1/history");
        await circle.ChangeAgreementsAsync("Melchior");

        var text = await _administrator.Http.GetStringAsync(
            new Uri("/api/moderation/audit", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All((string[])["Bartholomew", "Balthazar", "Melchior", "person"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        await _host.ReadAsync(async db => Assert.Null((await new AuditChain(db).VerifyAsync(stored: null, CancellationToken.None)).Broken));
        Assert.Equal(
            RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.GetAsync<AuditLine[]>("/api/moderation/audit"))).Code);
    }

    [Fact]
    public async Task Older_lines_come_page_by_page()
    {
        var circle = await _host.CircleAsync();
        for (var i = 0; i < ModerationLimits.AuditPage; i++)
        {
            await circle.Facilitator.PutAsync($"{circle.Path}/pause");
        }

        var newest = await AuditAsync();
        var older = await _administrator.GetAsync<AuditLine[]>($"/api/moderation/audit?before={newest[^1].Number}");

        Assert.Equal(ModerationLimits.AuditPage, newest.Count);
        Assert.Equal([3L, 2, 1], older.Select(line => line.Number));
    }

    private async Task<IReadOnlyList<AuditLine>> AuditAsync() => await _administrator.GetAsync<AuditLine[]>("/api/moderation/audit");

    private static Task<PrivateLook[]> LooksAsync(Person person) => person.GetAsync<PrivateLook[]>("/api/account/looks");
}
