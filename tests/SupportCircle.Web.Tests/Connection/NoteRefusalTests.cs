using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>Who may not write a note, and what one may not say in it; a refusal keeps nothing.</summary>
public sealed class NoteRefusalTests(OneHost house) : IClassFixture<OneHost>
{
    private readonly TestHost _host = house.Host;

    [Fact]
    public async Task Whoever_may_not_speak_writes_no_notes()
    {
        var circle = await GatherAsync();
        await circle.MuteAsync(circle["Tom"]);
        Assert.NotNull((await RefusedAsync(circle)).Body.Until);

        await circle.DeleteMuteAsync(circle["Tom"]);
        await circle.Facilitator.PutAsync($"{circle.Path}/pause");
        Assert.Equal(RefusalCodes.Paused, (await RefusedAsync(circle)).Code);

        await circle.Facilitator.DeleteAsync($"{circle.Path}/pause");
        await circle.ChangeAgreementsAsync();
        Assert.Equal(RefusalCodes.AgreementsRequired, (await RefusedAsync(circle)).Code);

        await circle.AcceptAsync(circle["Tom"]);
        await circle["Tom"].DeleteAsync($"{circle.Path}/seats/mine");
        Assert.Equal(RefusalCodes.NotFound, (await RefusedAsync(circle)).Code);
    }

    [Fact]
    public async Task One_writes_neither_to_oneself_nor_to_somebody_of_another_circle()
    {
        var circle = await GatherAsync();
        var elsewhere = await GatherAsync();
        await circle["Tom"].AcceptNotesAsync(circle);

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, circle["Tom"]))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, elsewhere["Ana"]))).Code);
    }

    [Theory]
    [InlineData("Call me on +34 612 345 678 tonight.", RefusalCodes.ContactDetails)]
    [InlineData("This is a refused lamp.", RefusalCodes.RefusedByRules)]
    [InlineData("This is a held lamp.", RefusalCodes.RefusedByRules)]
    [InlineData("  \n ", RefusalCodes.Invalid)]
    [InlineData(null, RefusalCodes.Invalid)]
    public async Task Words_that_are_not_taken_or_would_be_held_in_the_room_are_given_back(string? words, string code)
    {
        var circle = await GatherAsync();
        await circle.WatchAsync("refused lamp", WatchAction.Refuse);
        await circle.WatchAsync("held lamp", WatchAction.Hold);

        Assert.Equal(code, (await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, circle["Ana"], words!))).Code);
    }

    [Fact]
    public async Task A_note_has_a_thousand_units_and_not_one_more()
    {
        var circle = await GatherAsync();

        Assert.Equal(
            ["body"],
            (await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, circle["Ana"], new string('a', NoteLimits.BodyLength + 1)))).Body.Fields!.Keys);
        await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], new string('a', NoteLimits.BodyLength));
    }

    [Fact]
    public async Task Whoever_is_new_where_first_posts_are_looked_at_speaks_in_the_room_first()
    {
        var circle = await GatherAsync();
        await circle.SayAsync(circle["Tom"], "I am Tom.");
        await circle.LookAtFirstPostsAsync(2);
        Assert.Equal(RefusalCodes.RefusedByRules, (await RefusedAsync(circle)).Code);

        await circle.LookAtFirstPostsAsync(1);

        await circle["Tom"].WriteNoteAsync(circle, circle["Ana"]);
    }

    private static async Task<Refused> RefusedAsync(TestCircle circle)
    {
        var refused = await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, circle["Ana"]));
        Assert.Empty(await circle["Ana"].NotesAsync());
        return refused;
    }

    private async Task<TestCircle> GatherAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle["Ana"].AcceptNotesAsync(circle);
        return circle;
    }
}
