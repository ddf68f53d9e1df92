using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Operations;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>What is left of somebody who has lived here and has erased their account.</summary>
public sealed class ErasureTests(OneHost one) : IClassFixture<OneHost>
{
    private const string SeatName = "Mina of the lake";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Nothing_anywhere_in_the_data_names_them_or_opens_with_their_key_or_leads_to_their_account()
    {
        var mina = await _host.UnmistakableAsync("Philippa");
        var circle = await LiveAsync(mina);
        var (memberId, accountId) = await _host.IdsAsync(mina);
        var key = await _host.KeyOfAsync(memberId);
        Assert.NotNull(key);
        string[] traces = [mina.Email, mina.Name, "Pippa of the hill", accountId.ToString()];
        var before = await _host.FindEverywhereAsync(key, traces);
        string[] places =
        [
            "AspNetUsers.Email: " + mina.Email, "Members.DisplayName: " + mina.Name, "Seats.Name: Pippa of the hill",
            "Messages.SealedBody: sealed under the key", "MessageRevisions.SealedBody: sealed under the key",
            "HeldPosts.SealedBody: sealed under the key", "SeatRequests.SealedNote: sealed under the key",
            "Interests.SealedChoices: sealed under the key", "SafetyPlans.SealedLines: sealed under the key",
            "StoryDrafts.SealedWords: sealed under the key", "FoldedTopics.SealedTopics: sealed under the key", "Appeals.SealedWords: sealed under the key",
            "JournalEntries.SealedText: sealed under the key", "PracticeDays.SealedNotes: sealed under the key", "CheckIns.SealedText: sealed under the key",
            "AccountSessions.AccountId: " + accountId,
        ];
        Assert.Empty(places.Except(before, StringComparer.OrdinalIgnoreCase));

        await mina.EraseAsync();
        await MailIsGoneAsync();

        Assert.Empty(await _host.FindEverywhereAsync(key, traces));
        Assert.Null(await _host.KeyOfAsync(memberId));
        Assert.DoesNotContain(mina.Email, _host.Log, StringComparison.OrdinalIgnoreCase);
        await _host.ReadAsync(async db =>
        {
            var left = await db.Members.SingleAsync(m => m.Id == memberId);
            Assert.Equal((MemberState.Erased, "", (DateTime?)null), (left.State, left.DisplayName, left.SuspendedUntil));
            Assert.True(await db.KeyErasures.AnyAsync(e => e.OwnerId == memberId));
            Assert.All(await db.Seats.Where(s => s.MemberId == memberId).ToListAsync(), seat => Assert.Equal(SeatState.Left, seat.State));
            Assert.False(await db.Mentions.AnyAsync(m => m.SeatId == mina.SeatId));
            Assert.False(await db.Acknowledgements.AnyAsync(a => a.SeatId == mina.SeatId));
            Assert.False(await db.Blocks.AnyAsync(b => b.CircleId == circle.Id));
            Assert.False(await db.Stories.AnyAsync(s => s.AuthorSeatId == mina.SeatId));
            Assert.False(await db.PlanConsents.AnyAsync(c => c.SeatId == mina.SeatId));
        });
    }

    [Fact]
    public async Task Where_their_bare_id_still_stands_is_known_and_nothing_there_has_a_name()
    {
        var mina = await _host.UnmistakableAsync("Philippa");
        await LiveAsync(mina);
        var (memberId, _) = await _host.IdsAsync(mina);

        await mina.EraseAsync();

        Assert.Equal(
            [
                "CaseSpells.AboutMemberId", "Cases.AboutMemberId", "Decisions.AboutMemberId", "KeyErasures.OwnerId", "Members.Id",
                "Revocations.MemberId", "Seats.MemberId",
            ],
            await _host.PlacesAsync(memberId));
    }

    [Fact]
    public async Task Others_keep_what_they_have_said_and_every_number_is_still_there()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        await circle.SayAsync(mina, "a blue lantern", "a red lantern");
        await circle.SayAsync(circle["Tom"], "a green lantern");

        await mina.EraseAsync();

        var log = await Log.ReadAsync(circle["Tom"], circle);
        Assert.Equal([(1L, null), (2L, null), (3L, "a green lantern")], log.Select(m => (m.Sequence, m.Body)));
        Assert.Equal([true, true, null], log.Select(m => m.Gone));
        Assert.Equal(["Ruth", "Tom"], await circle.NamesAsync());
        var found = await circle["Tom"].PostAsync<Contracts.Conversation.SearchAnswer>(
            $"{circle.Path}/search", new Contracts.Conversation.SearchRequest { Words = "lantern" });
        Assert.Equal(3, Assert.Single(found.Hits).Sequence);
    }

    [Fact]
    public async Task What_was_sealed_as_evidence_stays_and_the_case_can_still_be_decided_by_those_who_work_on_it()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        await circle.SayAsync(mina, "words that hurt");
        await circle.ReportAsync(circle["Tom"], 1, words: "It hurt.");

        await mina.EraseAsync();

        var opened = Assert.Single(await circle.ReportsAsync());
        Assert.Equal(("words that hurt", SeatName), (opened.Evidence!.Message!.Body, opened.Evidence.Message.Author.Name));
        Assert.Equal("It hurt.", opened.Words);
        var view = await circle.Facilitator.CaseAsync(opened.Case.Id);
        Assert.Equal("", view.Case.About.Name);
        Assert.Equal([DecisionKind.NoAction, DecisionKind.PassOn], view.Allowed);
        await circle.Facilitator.DecideAsync(opened.Case.Id, new Measure { Kind = DecisionKind.NoAction });
        Assert.Equal(ReportOutcome.NoAction, Assert.Single(await circle["Tom"].OwnReportsAsync()).Outcome);
    }

    [Fact]
    public async Task Lines_of_the_audit_log_about_them_are_empty_what_they_did_with_a_duty_stays_nameless_and_the_log_is_whole()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        await _host.WriteAsync(async db => await db.Seats.Where(seat => seat.Id == mina.SeatId)
            .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.Role, SeatRole.Facilitator)));
        await mina.PostAsync($"{circle.Path}/seats/{circle["Tom"].SeatId}/removal", InRoom.Statement());
        var (memberId, _) = await _host.IdsAsync(mina);
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle.Facilitator, mina);
        await administrator.DecideAsync(Assert.Single(await circle.CasesAsync(administrator), found => found.Reports > 0).Id, new Measure { Kind = DecisionKind.Warn });

        await mina.EraseAsync();

        await _host.ReadAsync(async db =>
        {
            Assert.False(await db.AuditEntries.AnyAsync(e => e.MemberId == memberId));
            var removal = await db.AuditEntries.Where(e => e.ActorId == memberId).OrderBy(e => e.Number).ToListAsync();
            Assert.Equal([(AuditAction.CaseDecided, false), (AuditAction.SeatRemoved, false)], removal.Select(line => (line.Action, line.IsErased)));
            var verdict = await new AuditChain(db).VerifyAsync(stored: null, TestContext.Current.CancellationToken);
            Assert.Null(verdict.Broken);
            Assert.True(verdict.Erased > 0);
        });
        var page = await administrator.GetAsync<AuditLine[]>("/api/moderation/audit");
        Assert.Contains(page, line => line is { Action: AuditAction.SeatRemoved, Actor: "", Member: "Tom" });
        Assert.Contains(page, line => line is { Action: AuditAction.CaseDecided, Erased: true, Actor: null });
    }

    [Fact]
    public async Task Whoever_signs_up_again_with_the_address_is_somebody_new()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        var (memberId, _) = await _host.IdsAsync(mina);
        await mina.EraseAsync();
        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => mina.SignInAsync())).Code);

        await mina.SignUpAsync();
        var back = await mina.SignInAsync();

        Assert.NotEqual(memberId, back.MemberId);
        Assert.Empty(await mina.GetAsync<Contracts.Circles.CircleDetails[]>("/api/circles/mine"));
        await circle.JoinAsync(mina);
        Assert.Empty(await mina.OwnReportsAsync());
    }

    [Fact]
    public async Task The_last_mail_says_so_to_the_address_and_not_in_its_subject()
    {
        var mina = await _host.UnmistakableAsync();
        await mina.PutAsync("/api/account/language", new LanguageRequest { Language = Languages.Spanish });

        await mina.EraseAsync();

        var mail = await one.Mails.NextToAsync(mina);
        while (!string.Equals(mail.Language, Languages.Spanish, StringComparison.Ordinal))
        {
            mail = await one.Mails.NextToAsync(mina);
        }

        Assert.Equal("Ya está hecho", mail.Subject);
        Assert.DoesNotContain("http", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(mina.Name, mail.Text, StringComparison.Ordinal);
    }

    // Somebody who has done here all that leaves a trace.
    private async Task<TestCircle> LiveAsync(Person mina)
    {
        var circle = await _host.CircleAsync("Tom");
        await circle.SeatAsync(mina);
        await mina.PutAsync($"{circle.Path}/seats/mine", new Contracts.Circles.SeatNameRequest { Name = "Pippa of the hill" });
        await using (var tom = await circle["Tom"].InAsync(circle))
        {
            await tom.PostAsync(circle.Id, "Hello to you.", mentions: [mina.SeatId]);
        }

        await using (var line = await mina.InAsync(circle))
        {
            await line.PostAsync(circle.Id, "a blue lantern");
            await line.EditAsync(circle.Id, 2, "a red lantern");
            await line.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.ThankYou);
            await circle.WatchAsync("yellow", WatchAction.Hold);
            await circle.WatchAsync("brown", WatchAction.Flag);
            await line.PostAsync(circle.Id, "a yellow lantern");
            await line.PostAsync(circle.Id, "a brown lantern");
        }

        await circle.ReportAsync(circle["Tom"], 2);
        await circle.ReportAsync(mina, circle["Tom"]);
        await circle.BlockAsync(mina, circle["Tom"]);
        await circle.BlockAsync(circle["Tom"], mina);
        var own = (await circle.CasesAsync()).Single(found => found.Sequence == 2);
        await circle.Facilitator.DecideAsync(own.Id, new Measure { Kind = DecisionKind.Warn });
        await mina.AppealAsync(Assert.Single(await mina.OwnDecisionsAsync()).Id);
        await circle.Facilitator.GetAsync<object>($"{circle.Path}/messages/2/history");
        await mina.PutAsync("/api/account/interests", new InterestsRequest { Themes = [], Hopes = [Hope.Company] });
        await circle.LiveDaysAsync(mina);
        await mina.WritePlanAsync();
        await mina.SharePlanAsync(circle);
        await circle.OpenPlanAsync(circle.Facilitator, mina);
        var full = await _host.ListedCircleAsync(seats: CircleLimits.MinSeats);
        await full.AskAsync(mina, note: "May I come?", name: "Pippa of the hill");
        return circle;
    }

    private async Task<Person> SeatedAsync(TestCircle circle, string name = "Wilhelmina")
    {
        var person = await _host.UnmistakableAsync(name);
        await circle.SeatAsync(person);
        var seatName = name == "Wilhelmina" ? SeatName : name;
        await person.PutAsync($"{circle.Path}/seats/mine", new Contracts.Circles.SeatNameRequest { Name = seatName });
        return person;
    }

    // It has left the transport; its row goes a moment later.
    private async Task MailIsGoneAsync()
    {
        var isThere = true;
        for (var patience = DateTime.UtcNow.AddSeconds(20); isThere && DateTime.UtcNow < patience;)
        {
            await Task.Yield();
            await _host.ReadAsync(async db => isThere = await db.OutgoingMails.AnyAsync(m => m.DueAt <= DateTime.UtcNow.AddDays(1)));
        }

        Assert.False(isThere);
    }
}
