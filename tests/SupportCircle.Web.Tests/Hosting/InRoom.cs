using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What a facilitator decides in the room itself, through the public API.</summary>
internal static class InRoom
{
    public const string Reasons = "We speak gently here.";

    public static StatementRequest Statement(string reasons = Reasons) => new() { Ground = DecisionGround.Unkind, Reasons = reasons };

    public static MuteRequest ForMinutes(int minutes) => new() { Minutes = minutes, Ground = DecisionGround.Unkind, Reasons = Reasons };

    public static Task HideAsync(this TestCircle circle, long sequence, Person? by = null, string reasons = Reasons) =>
        (by ?? circle.Facilitator).PutAsync($"{circle.Path}/messages/{sequence}/hidden", Statement(reasons));

    public static Task RestoreAsync(this TestCircle circle, long sequence, Person? by = null) =>
        (by ?? circle.Facilitator).DeleteAsync($"{circle.Path}/messages/{sequence}/hidden");

    public static Task MuteAsync(this TestCircle circle, Person person, int minutes = 10, Person? by = null) =>
        (by ?? circle.Facilitator).PutAsync($"{circle.Path}/seats/{person.SeatId}/mute", ForMinutes(minutes));

    public static Task DeleteMuteAsync(this TestCircle circle, Person person) =>
        circle.Facilitator.DeleteAsync($"{circle.Path}/seats/{person.SeatId}/mute");
}
