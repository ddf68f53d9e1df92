using Microsoft.Extensions.Time.Testing;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class SlowedSignInTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private const int Free = 5;

    private readonly FakeTimeProvider _time = one.Time;
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task After_five_failures_one_waits_longer_and_longer_and_then_the_right_password_is_taken()
    {
        var ana = Elsewhere(await _host.MemberAsync());
        Assert.Equal([RefusalCodes.SignInFailed], (await FailAsync(ana, Free)).Select(refused => refused.Code).Distinct(StringComparer.Ordinal));

        var waits = new List<int>();
        for (var times = 0; times < 4; times++)
        {
            var early = await Refused.ByAsync(() => ana.SignInAsync());
            Assert.Equal(RefusalCodes.TooManyRequests, early.Code);
            waits.Add(early.Body.RetryAfterSeconds!.Value);
            _time.Advance(TimeSpan.FromSeconds(waits[^1]));
            Assert.Equal(RefusalCodes.SignInFailed, (await FailAsync(ana, 1)).Single().Code);
        }

        Assert.Equal([1, 2, 4, 8], waits);
        _time.Advance(TimeSpan.FromSeconds(16));
        await ana.SignInAsync();
    }

    [Fact]
    public async Task Many_tries_at_once_are_slowed_like_many_one_after_the_other()
    {
        var ana = Elsewhere(await _host.MemberAsync());

        var tries = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Refused.ByAsync(() => ana.SignInAsync("another password"))));

        Assert.Equal(Free, tries.Count(refused => refused.Code == RefusalCodes.SignInFailed));
        Assert.Equal(50 - Free, tries.Count(refused => refused.Code == RefusalCodes.TooManyRequests));
    }

    [Fact]
    public async Task A_device_that_has_signed_in_before_is_not_slowed_by_failures_from_elsewhere()
    {
        var ana = await _host.MemberAsync();
        await ana.PostAsync("/api/account/sign-out");
        await FailAsync(Elsewhere(ana), 20);

        await ana.SignInAsync();

        Assert.Equal(RefusalCodes.TooManyRequests, (await Refused.ByAsync(() => Elsewhere(ana).SignInAsync())).Code);
    }

    [Fact]
    public async Task Failures_with_one_account_slow_no_other_and_a_device_of_one_account_is_none_of_anothers()
    {
        var ana = await _host.MemberAsync();
        var tom = await _host.MemberAsync("Tom");
        await FailAsync(Elsewhere(ana), 20);

        await Elsewhere(tom).SignInAsync();
        var withTomsCookies = new Person(_host.Address, "Ana", ana.Email);
        withTomsCookies.Cookies.Add(tom.Cookies.GetCookies(_host.Address));

        Assert.Equal(RefusalCodes.TooManyRequests, (await Refused.ByAsync(() => withTomsCookies.SignInAsync())).Code);
    }

    [Fact]
    public async Task A_success_forgets_the_failures()
    {
        var ana = Elsewhere(await _host.MemberAsync());
        await FailAsync(ana, Free - 1);
        await ana.SignInAsync();

        Assert.All(await FailAsync(Elsewhere(ana), Free), refused => Assert.Equal(RefusalCodes.SignInFailed, refused.Code));
    }

    private static Person Elsewhere(Person person) => new(person.Address, person.Name, person.Email);

    private static async Task<IReadOnlyList<Refused>> FailAsync(Person person, int times)
    {
        var refusals = new List<Refused>();
        for (var time = 0; time < times; time++)
        {
            refusals.Add(await Refused.ByAsync(() => person.SignInAsync("another password")));
        }

        return refusals;
    }
}
