using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Accounts;

/// <summary>How often an address may sign up or ask for mails, and how failed sign-ins are slowed.</summary>
internal sealed class AccountLimits(IConfiguration configuration, ILookupNormalizer normalizer, TimeProvider time) : IDisposable
{
    private const int FreeFailures = 5;
    private const int MailsPerHour = 5;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly MemoryCache _failures = new(new MemoryCacheOptions { SizeLimit = 100_000 });
    private readonly TokenBuckets<string> _accounts = TokenBuckets<string>.Hourly(
        configuration.GetValue("RateLimits:AccountsPerAddressPerHour", 30), time);

    private readonly TokenBuckets<string> _mails = TokenBuckets<string>.Hourly(MailsPerHour, time);

    /// <summary>Counts a sign-up or a forgotten password against the address that it comes from.</summary>
    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void TakeAccount(string address) => _accounts.Take(address);

    /// <summary>Whether another mail may go to this mailbox; the one who asks is told nothing.</summary>
    public bool TakeMail(string email) => _mails.TryTake(EmailAddress.Key(email, normalizer)) is null;

    /// <summary>
    /// Refuses a try at a sign-in that comes too early after failures. A try counts as failed until it has succeeded, so
    /// that many at once count as many. They are counted by account and origin together, so that nobody can lock another
    /// out: the origin is the network address, or the device where it has signed in to this account before.
    /// </summary>
    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void TakeSignIn(string email, string origin)
    {
        var key = Key(email, origin);
        lock (_failures)
        {
            var now = time.Now();
            var failures = _failures.Get<Failures>(key) ?? new Failures(0, now);
            if (failures.NotBefore > now)
            {
                throw Refusal.TooManyRequests(failures.NotBefore - now);
            }

            var count = failures.Count + 1;
            _failures.Set(key, new Failures(count, now + WaitAfter(count)), new MemoryCacheEntryOptions
            {
                Size = 1,
                AbsoluteExpirationRelativeToNow = Remembered,
            });
        }
    }

    public void SignInSucceeded(string email, string origin) => _failures.Remove(Key(email, origin));

    public void Dispose() => _failures.Dispose();

    private static TimeSpan WaitAfter(int count) => count < FreeFailures
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, count - FreeFailures)));

    private (string Email, string Origin) Key(string email, string origin) => (EmailAddress.Key(email, normalizer), origin);

    private sealed record Failures(int Count, DateTime NotBefore);
}
