using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What a facilitator cannot decide in the room.</summary>
public sealed class InRoomRefusalTests(OneHost one) : IClassFixture<OneHost>
{
    [Fact]
    public async Task Nobody_decides_about_their_own_message_about_a_facilitator_or_without_reasons()
    {
        var circle = await one.Host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        var bea = await circle.SecondFacilitatorAsync(one.Host);
        await circle.SayAsync(circle.Facilitator, "My own.");
        await circle.HideAsync(2, bea);

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.RestoreAsync(2))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.MuteAsync(circle.Facilitator, by: bea))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.RemoveAsync(bea))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.HideAsync(99))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.HideAsync(1, reasons: " "))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(
            () => circle.HideAsync(1, reasons: new string('a', ModerationLimits.ReasonsLength + 1)))).Code);
        foreach (var (method, path) in ((HttpMethod, string)[])[
            (HttpMethod.Put, "/messages/1/hidden"), (HttpMethod.Post, $"/seats/{circle["Ana"].SeatId}/removal"), (HttpMethod.Put, $"/seats/{circle["Ana"].SeatId}/mute")])
        {
            foreach (var body in (object[])[new { minutes = 10, reasons = "Why." }, new { minutes = 10, ground = "Unkind" }, new { minutes = 10, ground = "Whim", reasons = "Why." }])
            {
                using var answer = await circle.Facilitator.SendAsync(method, circle.Path + path, body);
                Assert.Equal(RefusalCodes.Invalid, (await Refused.FromAsync(answer)).Code);
            }
        }

        Assert.Empty(await circle["Ana"].OwnDecisionsAsync());
        Assert.Single(await circle.CasesAsync(bea));
    }
}
