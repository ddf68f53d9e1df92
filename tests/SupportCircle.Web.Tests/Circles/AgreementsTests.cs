using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class AgreementsTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_newcomer_reads_the_agreements_accepts_them_and_has_accepted_them_once_also_when_asked_twice()
    {
        var circle = await _host.CircleAsync();
        var ana = await _host.MemberAsync();
        await circle.JoinAsync(ana);
        var before = await ana.GetAsync<AgreementsText>($"{circle.Path}/agreements");

        await AcceptAsync(circle, ana, 1);
        await AcceptAsync(circle, ana, 1);

        Assert.Equal((1, null), (before.Version, before.AcceptedVersion));
        Assert.NotEmpty(before.Text);
        Assert.Equal(1, (await ana.GetAsync<AgreementsText>($"{circle.Path}/agreements")).AcceptedVersion);
        await _host.ReadAsync(async db => Assert.Equal(1, await db.AgreementsAcceptances.CountAsync(a => a.SeatId == ana.SeatId)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task A_version_that_is_not_in_force_is_not_accepted(int version)
    {
        var circle = await _host.CircleAsync();
        var ana = await _host.MemberAsync();
        await circle.JoinAsync(ana);
        await circle.ChangeAgreementsAsync();

        var refused = await Refused.ByAsync(() => AcceptAsync(circle, ana, version));

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Null((await ana.GetAsync<AgreementsText>($"{circle.Path}/agreements")).AcceptedVersion);
    }

    [Fact]
    public async Task New_agreements_are_a_new_version_that_their_writer_has_accepted_and_nobody_else()
    {
        var circle = await _host.CircleAsync("Ana");

        var changed = await circle.ChangeAgreementsAsync("We take turns.\r\nWe may pass.");

        Assert.Equal(new AgreementsText(2, "We take turns.\nWe may pass.", 2), changed);
        Assert.Equal(changed with { AcceptedVersion = 1 }, await circle["Ana"].GetAsync<AgreementsText>($"{circle.Path}/agreements"));
        Assert.Equal((2, 1), await VersionsAsync(circle, circle["Ana"]));
        await AcceptAsync(circle, circle["Ana"], 2);
        Assert.Equal((2, 2), await VersionsAsync(circle, circle["Ana"]));
    }

    [Fact]
    public async Task Agreements_are_kept_sealed()
    {
        var circle = await _host.CircleAsync();
        await circle.ChangeAgreementsAsync("We take turns with the blue lantern.");

        await _host.ReadAsync(async db =>
        {
            foreach (var agreements in await db.Agreements.Where(a => a.CircleId == circle.Id).ToListAsync())
            {
                Assert.Equal(-1, agreements.SealedText.AsSpan().IndexOf("lantern"u8));
            }
        });
    }

    private static Task AcceptAsync(TestCircle circle, Person person, int version) => person.PostAsync(
        $"{circle.Path}/agreements/acceptance", new AgreementsAcceptanceRequest { Version = version });

    private static async Task<(int InForce, int? Accepted)> VersionsAsync(TestCircle circle, Person person)
    {
        var seen = await person.GetAsync<CircleDetails>(circle.Path);
        return (seen.AgreementsVersion, seen.AcceptedVersion);
    }
}
