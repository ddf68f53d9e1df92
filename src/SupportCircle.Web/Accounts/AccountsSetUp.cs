using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

internal static class AccountsSetUp
{
    private static readonly TimeSpan CookieLifetime = TimeSpan.FromDays(14);
    private static readonly TimeSpan MailLinkLifetime = TimeSpan.FromDays(1);

    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.Configure<AccountOptions>(configuration.GetSection("Accounts"));
        services.AddIdentityCore<Account>()
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<SupportDbContext>()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = MailLinkLifetime);
        services.Configure<PasswordHasherOptions>(options =>
            options.IterationCount = configuration.GetValue("Accounts:PasswordIterations", new AccountOptions().PasswordIterations));

        services.AddAuthentication(SessionCheck.Scheme).AddCookie(SessionCheck.Scheme, options =>
        {
            options.Cookie.Name = "sc.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = CookieLifetime;
            options.SlidingExpiration = true;
            options.EventsType = typeof(SessionCheck);
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(ActiveMember(new AuthorizationPolicyBuilder()).Build())
            .AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Member, policy => ActiveMember(policy))
            .AddPolicy(Policies.Facilitator, policy => ActiveMember(policy).RequireRole(OrganisationRoles.Facilitator))
            .AddPolicy(Policies.Administrator, policy => ActiveMember(policy).RequireRole(OrganisationRoles.Administrator));

        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<Sessions>().AddSingleton<PasswordHashing>().AddSingleton<AccountLimits>().AddSingleton<KnownDevices>();
        services.AddScoped<SessionCheck>().AddScoped<NewAccounts>().AddScoped<LastAdministrator>().AddScoped<MailLinks>().AddScoped<AskedMails>().AddScoped<EndSessions>().AddScoped<MyAccount>().AddScoped<MyInterests>();
        services.AddScoped<Register>().AddScoped<ConfirmEmail>().AddScoped<SignIn>().AddScoped<SignOut>();
        services.AddScoped<RequestPasswordReset>().AddScoped<ResetPassword>().AddScoped<ChangePassword>();
    }

    private static AuthorizationPolicyBuilder ActiveMember(AuthorizationPolicyBuilder policy) =>
        policy.RequireAuthenticatedUser().RequireClaim(SignedInMember.StateClaim, nameof(MemberState.Active));
}
