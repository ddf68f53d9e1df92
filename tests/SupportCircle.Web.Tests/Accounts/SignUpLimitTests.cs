using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class SignUpLimitTests
{
    private const int PerHour = 30;

    [Fact]
    public async Task An_address_signs_up_thirty_times_an_hour_and_one_more_when_its_share_of_the_hour_has_passed()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:AccountsPerAddressPerHour", "30")), time);
        for (var number = 0; number < PerHour; number++)
        {
            await Somebody(host, number).SignUpAsync();
        }

        var refused = await Refused.ByAsync(() => Somebody(host, PerHour).SignUpAsync());
        var forgotten = await Refused.ByAsync(() => host.Stranger().PostAsync(
            "/api/account/password/forgotten", new ForgottenPasswordRequest { Email = "person0@example.org" }));

        Assert.All([refused, forgotten], one => Assert.Equal(RefusalCodes.TooManyRequests, one.Code));
        Assert.InRange(refused.Body.RetryAfterSeconds!.Value, 1, 3600 / PerHour);
        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => Somebody(host, PerHour).SignInAsync())).Code);
        time.Advance(TimeSpan.FromSeconds(refused.Body.RetryAfterSeconds.Value));
        await Somebody(host, PerHour).SignUpAsync();
        await Refused.ByAsync(() => Somebody(host, PerHour + 1).SignUpAsync());
    }

    [Fact]
    public async Task Zero_switches_the_limit_off()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:AccountsPerAddressPerHour", "0")));

        for (var number = 0; number <= PerHour * 2; number++)
        {
            await Somebody(host, number).SignUpAsync();
        }
    }

    private static Person Somebody(TestHost host, int number) => new(host.Address, "Somebody", $"person{number}@example.org");
}
