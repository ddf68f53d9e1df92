using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Connection;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Settlings of a circle, through the public API.</summary>
internal static class Breathing
{
    public static Task<SettlingView> BeginSettlingAsync(this TestCircle circle, string pattern = "one-minute", Person? by = null) =>
        (by ?? circle.Facilitator).PostAsync<SettlingView>($"{circle.Path}/settling", new SettlingRequest { Pattern = pattern });

    public static Task EndSettlingAsync(this TestCircle circle, Person? by = null) =>
        (by ?? circle.Facilitator).DeleteAsync($"{circle.Path}/settling");

    public static async Task<SettlingView?> SettlingAsync(this Person person, TestCircle circle) =>
        (await person.GetAsync<CircleDetails>(circle.Path)).Settling;
}
