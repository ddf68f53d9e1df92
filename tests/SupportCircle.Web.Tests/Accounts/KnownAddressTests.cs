using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data.Accounts;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

/// <summary>Nobody learns whether an address has an account: not by the answer, not by the work behind it.</summary>
public sealed class KnownAddressTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(services: services =>
        {
            // Mails wait, so that they can be counted.
            services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(MailWorker)));
            services.AddSingleton<IPasswordHasher<Account>>(provider =>
                new CountingHasher(new PasswordHasher<Account>(provider.GetRequiredService<IOptions<PasswordHasherOptions>>())));
        });
        await new Person(_host.Address, "Ana", "known@example.org").SignUpAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public Task A_sign_up_tells_nothing() => AssertSameAsync(email => ("/api/account/register", new RegisterRequest
    {
        Email = email,
        Password = TestHost.Password,
        DisplayName = "Somebody",
        IsAdult = true,
        AcceptsTerms = true,
    }));

    [Fact]
    public Task A_forgotten_password_tells_nothing() =>
        AssertSameAsync(email => ("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = email }));

    [Fact]
    public Task A_failed_sign_in_tells_nothing() =>
        AssertSameAsync(email => ("/api/account/sign-in", new SignInRequest { Email = email, Password = "another password" }));

    private async Task AssertSameAsync(Func<string, (string Path, object Body)> request)
    {
        await AnswerAsync(request("first@example.org"));
        var known = await AnswerAsync(request("known@example.org"));
        var unknown = await AnswerAsync(request("other@example.org"));

        Assert.Equal(known, unknown);
    }

    private async Task<(Answer Answer, (int Hashed, int Verified) Work, int Mails)> AnswerAsync((string Path, object Body) request)
    {
        var hasher = (CountingHasher)_host.Services.GetRequiredService<IPasswordHasher<Account>>();
        var (before, mailsBefore) = (hasher.Done, await MailsAsync());
        using var response = await _host.Stranger().SendAsync(HttpMethod.Post, request.Path, request.Body);
        return (await Answer.OfAsync(response), hasher.Since(before), await MailsAsync() - mailsBefore);
    }

    private async Task<int> MailsAsync()
    {
        var count = 0;
        await _host.ReadAsync(async db => count = await db.OutgoingMails.CountAsync());
        return count;
    }
}
