using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What an administrator makes of the signal rules, and what everybody reads of them, through the public API.</summary>
internal static class Checking
{
    public const string Organisation = "/api/organisation/checks";

    public static Task<ChecksView> ChecksAsync(this Person person, string language = "en") =>
        person.GetAsync<ChecksView>($"/api/checks?language={language}");

    public static async Task<CheckView?> CheckAsync(this Person person, string ruleId, string language = "en") =>
        (await person.ChecksAsync(language)).Rules.FirstOrDefault(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal));

    public static Task SwitchAsync(this Person administrator, string ruleId, bool isOn, string reason = "Too many false alarms.") =>
        administrator.PutAsync($"{Organisation}/rules/{ruleId}", new RuleSwitchRequest { IsOn = isOn, Reason = reason });

    public static OwnRuleRequest OwnRule(string pattern = "@want ..4 yellow teapot", string example = "I want to fill the yellow teapot") => new()
    {
        Category = SignalCategory.PlanOrMeans,
        Level = SignalLevel.Red,
        Language = "en",
        Patterns = [pattern],
        About = "The yellow teapot of this house.",
        Example = example,
    };

    /// <summary>Adds it, and waits until every server looks by it.</summary>
    public static async Task<OwnRuleView> AddRuleAsync(this Person administrator, OwnRuleRequest? rule = null)
    {
        var added = await administrator.PostAsync<OwnRuleView>($"{Organisation}/own", rule ?? OwnRule());
        await administrator.UntilInForceAsync();
        return added;
    }

    public static async Task<ChecksInForce> UntilInForceAsync(this Person administrator)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var state = await administrator.GetAsync<ChecksInForce>($"{Organisation}/in-force");
            if (state.IsEverywhere)
            {
                return state;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
