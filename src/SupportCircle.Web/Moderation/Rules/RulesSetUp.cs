using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Moderation.Rules;

internal static class RulesSetUp
{
    public static void AddRules(this IServiceCollection services)
    {
        services.AddSingleton<WatchedAppends>().AddSingleton<UntakenWords>().AddSingleton<RuleNews>().AddSingleton<SignalBell>();
        services.AddScoped<WatchedPhrases>().AddScoped<CirclePhrases>().AddScoped<OrganisationPhrases>();
        services.AddScoped<ReadHeld>().AddScoped<DecideHeld>().AddScoped<TakeBackHeld>().AddScoped<ExpireDeclined>().AddScoped<ExpireQuiet>().AddScoped<Signals>();
        services.AddScoped<SignalCases>().AddHostedService<SignalKeeper>();
    }
}
