using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Home;

/// <summary>What home says of one's day, of one's notes and of what one has said of oneself.</summary>
public sealed class HomeDayTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private const string Word = "the sorrel path";

    private readonly TestHost _host = one.Host;

    private DateOnly Today => DateOnly.FromDateTime(one.Time.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task The_practice_is_that_of_the_day_that_it_is_where_one_is_once_it_was_asked_for()
    {
        var (ana, tom) = (await _host.MemberAsync(), await _host.MemberAsync("Tom"));
        Assert.Null((await ana.HomeAsync(Today)).Practice);

        var offered = await ana.PracticeAsync(Today);
        Assert.Equivalent((Today, offered.Words, (PracticeAnswer?)null), await OfAsync(Today));
        await ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken, Word, Word);

        Assert.Equal(PracticeAnswer.Taken, (await OfAsync(Today)).Answer);
        Assert.Null((await tom.HomeAsync(Today)).Practice);
        var elsewhere = DateOnly.FromDateTime(one.Time.GetUtcNow().UtcDateTime.AddHours(14)) is var ahead && ahead != Today ? ahead : Today.AddDays(-1);
        Assert.Null((await ana.HomeAsync(elsewhere)).Practice);

        // A day that it is nowhere is the one in Greenwich.
        Assert.Equal(Today, (await OfAsync(Today.AddDays(3))).Day);
        Assert.Equal(Today, (await OfAsync(day: null)).Day);

        async Task<(DateOnly Day, IReadOnlyDictionary<string, string> Words, PracticeAnswer? Answer)> OfAsync(DateOnly? day) =>
            (await ana.HomeAsync(day)).Practice is { } practice ? (practice.Day, practice.Words, practice.Answer) : default;
    }

    [Fact]
    public async Task A_check_in_says_when_and_neither_how_one_was_nor_anything_that_one_wrote()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var ana = circle["Ana"];
        Assert.Null((await ana.HomeAsync()).CheckedInAt);
        await ana.CheckInAsync(2, Word);
        one.Time.Advance(TimeSpan.FromMinutes(1));
        var last = await ana.CheckInAsync(4, Word);
        await ana.AnswerPracticeAsync(await ana.PracticeAsync(Today), PracticeAnswer.Taken, Word, Word);

        Assert.Equal(last.At, (await ana.HomeAsync()).CheckedInAt);
        Assert.Null((await circle["Tom"].HomeAsync()).CheckedInAt);
        Assert.Null((await circle.Facilitator.HomeAsync()).CheckedInAt);
        var whole = await ana.Http.GetStringAsync(new Uri("/api/home", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("checkedInAt", whole, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, whole, StringComparison.Ordinal);
        Assert.DoesNotContain("mood", whole, StringComparison.OrdinalIgnoreCase);
        await ana.DeleteAsync($"{CheckingIn.Path}/{(await ana.CheckInsAsync()).CheckIns[0].Id}");
        Assert.Equal(last.At - TimeSpan.FromMinutes(1), (await ana.HomeAsync()).CheckedInAt);
    }

    [Fact]
    public async Task Notes_wait_for_their_receiver_until_they_were_seen_and_not_those_of_somebody_who_is_blocked()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Leo");
        var ana = circle["Ana"];
        await ana.AcceptNotesAsync(circle);
        await circle["Tom"].WriteNoteAsync(circle, ana);
        await circle["Leo"].WriteNoteAsync(circle, ana);

        Assert.Equal(2, (await ana.HomeAsync()).NewNotes);
        Assert.Equal(0, (await circle["Tom"].HomeAsync()).NewNotes);
        await circle.BlockAsync(ana, circle["Leo"]);
        Assert.Equal(1, (await ana.HomeAsync()).NewNotes);
        await ana.PutAsync("/api/me/notes/seen");
        Assert.Equal(0, (await ana.HomeAsync()).NewNotes);
    }

    [Fact]
    public async Task What_one_lives_through_is_asked_for_until_one_has_answered_also_with_nothing()
    {
        var ana = await _host.MemberAsync();
        Assert.False((await ana.HomeAsync()).HasSaidInterests);

        await ana.PutAsync("/api/account/interests", new InterestsRequest { Themes = [], Hopes = [] });

        Assert.True((await ana.HomeAsync()).HasSaidInterests);
    }
}
