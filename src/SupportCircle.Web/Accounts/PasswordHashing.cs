using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// Hashes and checks passwords so that an unknown address costs what a known one does, on at most half of the cores:
/// however many try to sign in, those who talk are not kept waiting.
/// </summary>
internal sealed class PasswordHashing(IPasswordHasher<Account> hasher) : IDisposable
{
    private static readonly Account Nobody = new() { CreatedAt = DateTime.UnixEpoch };

    private readonly string _hashOfNothing = hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    public Task<string> HashAsync(string password, CancellationToken cancellation) =>
        InTurnAsync(() => hasher.HashPassword(Nobody, password), cancellation);

    public Task<PasswordVerificationResult> CheckAsync(Account? account, string password, CancellationToken cancellation) =>
        InTurnAsync(() => Check(account, password), cancellation);

    public void Dispose() => _turns.Dispose();

    private PasswordVerificationResult Check(Account? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? _hashOfNothing, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : result;
    }

    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }
}
