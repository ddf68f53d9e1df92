using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class OverlappingSignInTests
{
    [Fact]
    public async Task A_sign_in_that_began_before_the_password_changed_opens_nothing()
    {
        TestHost? host = null;
        var hasher = new Interrupted(async () => await host!.WriteAsync(
            async db => (await db.Users.FirstAsync()).SetPassword("another hash")));
        host = await TestHost.StartAsync(services: services => services.AddSingleton<IPasswordHasher<Account>>(hasher));
        await using var started = host;
        var ana = await host.MemberAsync();
        hasher.IsArmed = true;

        var refused = await Refused.ByAsync(() => new Person(host.Address, ana.Name, ana.Email).SignInAsync());

        Assert.Equal(RefusalCodes.SignInFailed, refused.Code);
    }

    /// <summary>Checks as the framework does; when armed, something happens before the answer comes.</summary>
    private sealed class Interrupted(Func<Task> happening) : PasswordHasher<Account>
    {
        public bool IsArmed { get; set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            var result = base.VerifyHashedPassword(user, hashedPassword, providedPassword);
            if (IsArmed)
            {
                IsArmed = false;
                happening().GetAwaiter().GetResult();
            }

            return result;
        }
    }
}
