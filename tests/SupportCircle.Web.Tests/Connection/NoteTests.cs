using SupportCircle.Contracts.Connection;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

public sealed class NoteTests(OneHostInTime house) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = house.Host;

    [Fact]
    public async Task A_note_is_there_for_its_receiver_alone_who_keeps_it_until_they_put_it_away()
    {
        var circle = await GatherAsync("Ana", "Tom", "Leo");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);

        await tom.WriteNoteAsync(circle, ana, "You were quiet today.\nI thought of you.");

        Assert.Equal(1, await ana.NewNotesAsync());
        var note = Assert.Single(await ana.NotesAsync());
        Assert.Equal(
            ("Tom", "The long table", WarmNoteKind.Note, "You were quiet today.\nI thought of you.", true, true),
            (note.From.Name, note.CircleName, note.Kind, note.Body, note.IsNew, note.MayReport));
        await ana.PutAsync("/api/me/notes/seen");
        Assert.False(Assert.Single(await ana.NotesAsync()).IsNew);
        Assert.Equal(0, await ana.NewNotesAsync());
        Assert.Empty(await tom.NotesAsync());
        Assert.Empty(await circle["Leo"].NotesAsync());
        Assert.Empty(await circle.Facilitator.NotesAsync());
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.PutNoteAwayAsync(note.Id))).Code);

        await ana.PutNoteAwayAsync(note.Id);
        await ana.PutNoteAwayAsync(note.Id);

        Assert.Empty(await ana.NotesAsync());
    }

    [Fact]
    public async Task What_somebodys_presence_means_is_kept_also_once_one_has_left()
    {
        var circle = await GatherAsync("Ana", "Tom");
        await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], "I breathe easier when you are here.", WarmNoteKind.Appreciation);

        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");

        var kept = Assert.Single(await circle["Ana"].NotesAsync());
        Assert.Equal((WarmNoteKind.Appreciation, false), (kept.Kind, kept.MayReport));
    }

    [Fact]
    public async Task Nobody_gets_notes_who_has_not_said_yes_and_whoever_comes_back_is_asked_anew()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => tom.WriteNoteAsync(circle, ana))).Code);
        Assert.Empty((await tom.ReachOutAsync()).Single().People);

        await ana.AcceptNotesAsync(circle);
        Assert.Equal(["Ana"], (await tom.ReachOutAsync()).Single().People.Select(person => person.Name));
        Assert.True((await ana.ReachOutAsync()).Single().Accepts);
        await tom.WriteNoteAsync(circle, ana);
        await ana.AcceptNotesAsync(circle, accepts: false);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.WriteNoteAsync(circle, ana))).Code);

        await ana.AcceptNotesAsync(circle);
        await ana.DeleteAsync($"{circle.Path}/seats/mine");
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.WriteNoteAsync(circle, ana))).Code);
        await circle.SeatAsync(ana);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.WriteNoteAsync(circle, ana))).Code);
    }

    [Fact]
    public async Task One_writes_to_the_same_person_once_a_day_also_after_they_have_put_it_away_and_once_is_once()
    {
        var circle = await GatherAsync("Ana", "Tom", "Leo");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        var id = Guid.CreateVersion7();
        var receipt = await tom.WriteNoteAsync(circle, ana, "One.", clientNoteId: id);

        Assert.Equal(receipt, await tom.WriteNoteAsync(circle, ana, "One.", clientNoteId: id));
        var note = Assert.Single(await ana.NotesAsync());
        await ana.PutNoteAwayAsync(note.Id);
        var refused = await Refused.ByAsync(() => tom.WriteNoteAsync(circle, ana, "Two."));
        Assert.Equal(RefusalCodes.TooManyRequests, refused.Code);
        Assert.InRange(refused.Body.RetryAfterSeconds!.Value, 86_300, 86_400);
        Assert.Equal(receipt.SentAt.AddDays(1), (await tom.ReachOutAsync()).Single().People.Single(person => person.Name == "Ana").NoteAgainAt);

        await tom.WriteNoteAsync(circle, ana, "You are kind.", WarmNoteKind.Appreciation);
        await tom.WriteNoteAsync(circle, circle["Leo"], "To somebody else.");
        house.Time.Advance(NoteLimits.Every);
        await tom.SignInAsync();
        await tom.WriteNoteAsync(circle, ana, "Two.");
        await ana.SignInAsync();
        Assert.Equal(["Two.", "You are kind."], (await ana.NotesAsync()).Select(one => one.Body));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_block_cuts_either_way_looks_sent_and_never_arrives(bool isByReceiver)
    {
        var circle = await GatherAsync("Ana", "Tom", "Leo");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        await circle.BlockAsync(isByReceiver ? ana : tom, isByReceiver ? tom : ana);

        var cut = await SentAsync(tom, circle, ana);
        var arrived = await SentAsync(tom, circle, circle["Leo"]);

        Assert.Equal(arrived, cut);
        Assert.Equal(RefusalCodes.TooManyRequests, (await Refused.ByAsync(() => tom.WriteNoteAsync(circle, ana))).Code);
        await circle.UnblockAsync(isByReceiver ? ana : tom, isByReceiver ? tom : ana);
        Assert.Empty(await ana.NotesAsync());
        Assert.Equal(0, await ana.NewNotesAsync());
    }

    [Fact]
    public async Task What_came_from_somebody_whom_one_blocks_later_folds_and_they_are_offered_no_more()
    {
        var circle = await GatherAsync("Ana", "Tom");
        await circle["Tom"].WriteNoteAsync(circle, circle["Ana"]);

        await circle.BlockAsync(circle["Ana"], circle["Tom"]);

        Assert.Empty(await circle["Ana"].NotesAsync());
        Assert.Empty((await circle["Ana"].ReachOutAsync()).Single().People);
        Assert.Equal(["Ana"], (await circle["Tom"].ReachOutAsync()).Single().People.Select(person => person.Name));
        await circle.UnblockAsync(circle["Ana"], circle["Tom"]);
        Assert.Single(await circle["Ana"].NotesAsync());
    }

    [Fact]
    public async Task An_erased_authors_notes_are_gone_and_so_are_those_to_somebody_who_is_erased()
    {
        const string words = "Marmalade and snowdrops.";
        var circle = await GatherAsync("Ana", "Tom");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        await tom.WriteNoteAsync(circle, ana, words);
        await ana.WriteNoteAsync(circle, tom, words);
        var key = await _host.KeyOfAsync((await _host.IdsAsync(tom)).MemberId);
        Assert.Equal(["WarmNotes.SealedBody: sealed under the key"], await _host.FindEverywhereAsync(key, words));

        await tom.EraseAsync();

        Assert.Empty(await ana.NotesAsync());
        Assert.Empty(await _host.FindEverywhereAsync(key, words));
        await _host.ReadAsync(db =>
        {
            Assert.DoesNotContain(db.WarmNotes, note => note.CircleId == circle.Id);
            return Task.CompletedTask;
        });
    }

    private static async Task<(int Status, string Shape)> SentAsync(Person author, TestCircle circle, Person to)
    {
        using var response = await author.SendAsync(HttpMethod.Post, $"{circle.Path}/notes", new NoteRequest
        {
            ClientNoteId = Guid.CreateVersion7(),
            SeatId = to.SeatId,
            Kind = WarmNoteKind.Note,
            Body = "I thought of you.",
        });
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, string.Concat(body.Where(sign => !char.IsDigit(sign))));
    }

    /// <summary>A circle in which all members like to get notes.</summary>
    private async Task<TestCircle> GatherAsync(params string[] names)
    {
        var circle = await _host.CircleAsync(names);
        foreach (var member in circle.Members)
        {
            await member.AcceptNotesAsync(circle);
        }

        return circle;
    }
}
