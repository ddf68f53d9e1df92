using System.CommandLine;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Operations;

/// <summary><c>accounts add --email E --name N --role R [--language L]</c>, the password on standard input.</summary>
internal static class AccountsCommand
{
    /// <returns>The exit code: 0 when the account was made.</returns>
    public static Task<int> RunAsync(string[] args, IServiceProvider services)
    {
        var email = new Option<string>("--email") { Description = "The address to sign in with; taken as confirmed.", Required = true };
        var name = new Option<string>("--name") { Description = "The display name.", Required = true };
        var role = new Option<string>("--role") { Description = "Member, Facilitator or Administrator.", Required = true };
        role.AcceptOnlyFromAmong([.. OrganisationRoles.All]);
        var language = new Option<string?>("--language") { Description = "What to write to them in; without it as for everybody who has not chosen." };
        language.AcceptOnlyFromAmong([.. Languages.All]);
        var add = new Command("add", "Makes an account. The password is read from standard input.") { email, name, role, language };
        add.SetAction((arguments, cancellation) => AddAsync(
            services, arguments.GetRequiredValue(email), arguments.GetRequiredValue(name), arguments.GetRequiredValue(role),
            arguments.GetValue(language), cancellation));
        var root = new RootCommand("SupportCircle") { new Command("accounts", "Accounts of this installation.") { add } };
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> AddAsync(
        IServiceProvider services, string emailText, string nameText, string role, string? language, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            var email = EmailAddress.Clean(emailText);
            var name = PersonName.Clean(nameText, "name");
            var password = await Console.In.ReadLineAsync(cancellation) ?? string.Empty;
            PasswordRules.Check(password, email, "password");
            var hash = await scope.ServiceProvider.GetRequiredService<PasswordHashing>().HashAsync(password, cancellation);
            var accounts = scope.ServiceProvider.GetRequiredService<NewAccounts>();
            var writes = scope.ServiceProvider.GetRequiredService<WriteTransaction>();
            await writes.RunAsync(async () =>
            {
                if (await accounts.FindLockedAsync(email, cancellation) is not null)
                {
                    throw Refusal.Conflict("There is an account with this address.");
                }

                await accounts.AddAsync(email, hash, name, [role], isConfirmed: true, language, cancellation);
            }, cancellation);
            await Console.Out.WriteLineAsync("Added.");
            return 0;
        }
        catch (Refusal refusal)
        {
            var problems = refusal.Fields?.Select(field => $"{field.Key}: {string.Join(' ', field.Value)}") ?? [refusal.Message];
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, problems));
            return 1;
        }
    }
}
