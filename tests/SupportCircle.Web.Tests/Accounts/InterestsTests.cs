using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class InterestsTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Path = "/api/account/interests";
    private static readonly Guid Bereavement = ThemeCatalogue.Initial[1].Id;

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whoever_has_not_been_asked_is_told_apart_from_whoever_would_rather_not_say()
    {
        var ana = await _host.MemberAsync();
        Assert.False((await ana.GetAsync<InterestsDetails>(Path)).IsAnswered);

        await ana.PutAsync(Path, new InterestsRequest { Themes = [], Hopes = [] });

        AssertSame([], [], await ana.GetAsync<InterestsDetails>(Path));
    }

    [Fact]
    public async Task What_one_says_is_kept_each_once_and_replaced_by_what_one_says_next()
    {
        var ana = await _host.MemberAsync();

        await ana.PutAsync(Path, new InterestsRequest { Themes = [Bereavement, Bereavement], Hopes = [Hope.Company, Hope.Company] });
        var first = await ana.GetAsync<InterestsDetails>(Path);
        await ana.PutAsync(Path, new InterestsRequest { Themes = [], Hopes = [Hope.BeingHeard] });
        var second = await ana.GetAsync<InterestsDetails>(Path);

        AssertSame([Bereavement], [Hope.Company], first);
        AssertSame([], [Hope.BeingHeard], second);
    }

    [Fact]
    public async Task A_theme_that_there_is_not_is_refused_and_nothing_changes()
    {
        var ana = await _host.MemberAsync();
        await ana.PutAsync(Path, new InterestsRequest { Themes = [Bereavement], Hopes = [] });

        var refused = await Refused.ByAsync(() => ana.PutAsync(Path, new InterestsRequest { Themes = [Guid.CreateVersion7()], Hopes = [] }));

        Assert.Equal((RefusalCodes.Invalid, "themes"), (refused.Code, Assert.Single(refused.Body.Fields!).Key));
        Assert.Equal([Bereavement], (await ana.GetAsync<InterestsDetails>(Path)).Themes);
    }

    [Fact]
    public async Task The_database_does_not_tell_what_somebody_lives_through_and_erasing_them_erases_it()
    {
        var ana = await _host.MemberAsync();
        await ana.PutAsync(Path, new InterestsRequest { Themes = [Bereavement], Hopes = [Hope.Company] });
        var memberId = (await ana.SignInAsync()).MemberId;
        await _host.ReadAsync(async db =>
        {
            var row = await db.Interests.SingleAsync(i => i.MemberId == memberId);
            Assert.Equal(-1, row.SealedChoices.AsSpan().IndexOf("Company"u8));
            Assert.Equal(-1, row.SealedChoices.AsSpan().IndexOf(Bereavement.ToByteArray()));
        });

        await EraseAsync(memberId);

        Assert.False((await ana.GetAsync<InterestsDetails>(Path)).IsAnswered);
    }

    private async Task EraseAsync(Guid memberId)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<KeyErasing>(scope.ServiceProvider).EraseAsync(memberId, CancellationToken.None);
    }

    private static void AssertSame(Guid[] themes, Hope[] hopes, InterestsDetails seen)
    {
        Assert.True(seen.IsAnswered);
        Assert.Equal(themes, seen.Themes);
        Assert.Equal(hopes, seen.Hopes);
    }
}
