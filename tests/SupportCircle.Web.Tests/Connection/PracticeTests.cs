using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>A small thing for the day, taken or left; what one notes of it is one's own, and nothing is counted.</summary>
public sealed class PracticeTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private const string Word = "the sorrel path";

    private readonly TestHost _host = one.Host;

    private DateOnly Today => DateOnly.FromDateTime(one.Time.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task It_is_the_same_all_day_on_every_device_and_another_the_next_day()
    {
        var ana = await _host.MemberAsync();
        var first = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ana.PracticeAsync(Today)));

        Assert.Single(first.Select(practice => practice.PracticeId).Distinct(StringComparer.Ordinal));
        Assert.Equal((Today, null, 0), (first[0].Day, first[0].Answer, first[0].Revision));
        Assert.Equal(["en", "es"], first[0].Words.Keys.Order(StringComparer.Ordinal));

        one.Time.Advance(TimeSpan.FromDays(1));
        await ana.SignInAsync();
        Assert.NotEqual(first[0].PracticeId, (await ana.PracticeAsync(Today)).PracticeId);
    }

    [Fact]
    public async Task The_day_is_the_one_that_it_is_where_somebody_is_and_no_other_than_it_can_be_anywhere()
    {
        var ana = await _host.MemberAsync();
        DateOnly Offset(int hours) => DateOnly.FromDateTime(one.Time.GetUtcNow().UtcDateTime.AddHours(hours));

        Assert.Equal(Offset(14), (await ana.PracticeAsync(Offset(14))).Day);
        Assert.Equal(Offset(-12), (await ana.PracticeAsync(Offset(-12))).Day);
        Assert.Equal(Today, (await ana.PracticeAsync(Today.AddDays(3))).Day);
        Assert.Equal(Today, (await ana.PracticeAsync()).Day);
        var (memberId, _) = await _host.IdsAsync(ana);
        var days = new HashSet<DateOnly> { Offset(14), Offset(-12), Today };
        await _host.ReadAsync(async db => Assert.Equal(days.Order(), await db.PracticeDays.Where(d => d.MemberId == memberId).Select(d => d.Day).OrderBy(d => d).ToListAsync()));
    }

    [Fact]
    public async Task What_was_taken_and_noted_is_read_again_expected_beside_happened_and_can_be_changed_and_taken_back()
    {
        var ana = await _host.MemberAsync();
        var offered = await ana.PracticeAsync(Today);

        var taken = (await ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken, " That nobody looks up. ")).Practice;
        var told = (await ana.AnswerPracticeAsync(taken, PracticeAnswer.Taken, "That nobody looks up.", "She\nsmiled.")).Practice;

        Assert.Equal((1, "That nobody looks up.", null), (taken.Revision, taken.Expected, taken.Happened));
        Assert.Equivalent(told, Assert.Single((await ana.PracticesAsync()).Days), strict: true);
        Assert.Equivalent(told, await ana.PracticeAsync(Today), strict: true);
        Assert.Equal("She\nsmiled.", told.Happened);

        var unsaid = (await ana.AnswerPracticeAsync(told, answer: null)).Practice;
        Assert.Equal((null, null, null), (unsaid.Answer, unsaid.Expected, unsaid.Happened));
        Assert.Empty((await ana.PracticesAsync()).Days);
    }

    [Fact]
    public async Task What_was_changed_elsewhere_meanwhile_is_a_conflict_and_the_same_twice_is_once()
    {
        var ana = await _host.MemberAsync();
        var offered = await ana.PracticeAsync(Today);
        await ana.AnswerPracticeAsync(offered, PracticeAnswer.Left);

        var twice = await ana.AnswerPracticeAsync(offered, PracticeAnswer.Left);
        var stale = await Refused.ByAsync(() => ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken));

        Assert.Equal((1, PracticeAnswer.Left), (twice.Practice.Revision, twice.Practice.Answer));
        Assert.Equal(RefusalCodes.Conflict, stale.Code);
        Assert.Equal(PracticeAnswer.Left, (await ana.PracticeAsync(Today)).Answer);
    }

    [Fact]
    public async Task Days_come_a_page_at_a_time_without_those_of_which_there_is_nothing_to_tell()
    {
        var ana = await _host.MemberAsync();
        await _host.WriteAsync(async db =>
        {
            var memberId = await db.Members.Where(m => db.Users.Any(u => u.Id == m.AccountId && u.Email == ana.Email)).Select(m => m.Id).SingleAsync();
            PracticeAnswer?[] answers = [PracticeAnswer.Taken, PracticeAnswer.Left, null];
            db.AddRange(Enumerable.Range(1, 9).Select(number => new PracticeDay
            {
                MemberId = memberId,
                Day = Today.AddDays(-number),
                PracticeId = number == 1 ? "what-is-no-more" : PracticeBook.Shipped.All[number].Id,
                Answer = answers[(number - 1) % 3],
            }));
        });

        var first = await ana.PracticesAsync("?limit=2");
        var rest = await ana.PracticesAsync($"?limit=2&before={first.Before:yyyy-MM-dd}");

        Assert.Equal([Today.AddDays(-1), Today.AddDays(-4), Today.AddDays(-7)], first.Days.Concat(rest.Days).Select(day => day.Day));
        Assert.Equal((Today.AddDays(-4), null), (first.Before, rest.Before));
        Assert.Equal((null, 0), (first.Days[0].Kind, first.Days[0].Words.Count));
    }

    [Fact]
    public async Task It_is_nobody_elses_its_writer_alone_is_offered_help_and_no_column_has_a_word_of_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var offered = await circle["Ana"].PracticeAsync(Today);

        var distressed = await circle["Ana"].AnswerPracticeAsync(offered, PracticeAnswer.Taken, Word, "I want to kill myself tonight");
        var calm = await circle["Tom"].AnswerPracticeAsync(await circle["Tom"].PracticeAsync(Today), PracticeAnswer.Taken, "It was good.");

        Assert.Equal((true, null), (distressed.Help, calm.Help));
        Assert.Empty(await circle.CasesAsync());
        Assert.DoesNotContain(Word, (await circle["Tom"].PracticesAsync()).Days.Select(day => day.Expected));
        Assert.DoesNotContain(Word, _host.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(await _host.FindEverywhereAsync(null, Word), place => place.StartsWith("PracticeDays.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("expected")]
    [InlineData("happened")]
    public async Task A_note_that_is_too_long_is_named_and_nothing_changes(string field)
    {
        var ana = await _host.MemberAsync();
        var offered = await ana.PracticeAsync(Today);
        var full = new string('語', PracticeLimits.NoteLength);

        var refused = await Refused.ByAsync(() => field == "expected"
            ? ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken, full + "x")
            : ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken, happened: full + "x"));

        Assert.Equal((400, RefusalCodes.Invalid), (refused.Status, refused.Code));
        Assert.Contains(field, refused.Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(0, (await ana.PracticeAsync(Today)).Revision);
        Assert.Equal(full, (await ana.AnswerPracticeAsync(offered, PracticeAnswer.Taken, full, full)).Practice.Happened);
    }

    [Fact]
    public async Task For_a_day_on_which_there_was_none_there_is_nothing_to_say()
    {
        var ana = await _host.MemberAsync();
        var offered = await ana.PracticeAsync(Today);

        var refused = await Refused.ByAsync(() => ana.AnswerPracticeAsync(offered with { Day = Today.AddDays(-200) }, PracticeAnswer.Taken));

        Assert.Equal((404, RefusalCodes.NotFound), (refused.Status, refused.Code));
    }
}
