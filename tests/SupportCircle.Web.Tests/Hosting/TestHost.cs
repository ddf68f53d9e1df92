using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportCircle.Data;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Members;
using SupportCircle.TestDatabases;
using SupportCircle.TestDatabases.Translation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>The real host on a real port, with databases and keys in a folder of its own.</summary>
public sealed class TestHost : IAsyncDisposable
{
    public const string Password = HostProcess.Password;

    private readonly Factory _factory;
    private int _people;

    private TestHost(Factory factory) => _factory = factory;

    public Uri Address => _factory.ClientOptions.BaseAddress;

    public string Folder => _factory.Installation.Folder;

    public Databases Databases => _factory.Installation.Databases;

    public IServiceProvider Services => _factory.Services;

    /// <summary>Everything that the host has logged, as text.</summary>
    public string Log => _factory.Log.ToString();

    /// <param name="settings">On top of those for tests: cheap hashes, no confirmation, no limits.</param>
    /// <param name="time">The host's clock; the real one without it.</param>
    /// <param name="services">Replaces some of the host's.</param>
    /// <param name="on">An installation that outlives the host; one of its own without it.</param>
    public static async Task<TestHost> StartAsync(
        IReadOnlyDictionary<string, string>? settings = null,
        TimeProvider? time = null,
        Action<IServiceCollection>? services = null,
        TestInstallation? on = null)
    {
        var factory = new Factory(settings ?? Settings.Of(), time, services, on);
        if (on is null)
        {
            await RingCertificate.GiveAsync(factory.Installation.Folder);
        }

        factory.UseKestrel(0);
        factory.StartServer();
        return new TestHost(factory);
    }

    /// <summary>Somebody without an account.</summary>
    public Person Stranger() => new(Address, "Stranger", "nobody@example.org");

    /// <summary>Signs up through the API and signs in.</summary>
    public async Task<Person> MemberAsync(string name = "Ana")
    {
        var person = new Person(Address, name, NextEmail());
        await person.SignUpAsync();
        await person.SignInAsync();
        return person;
    }

    /// <summary>Somebody with a role in the organisation, made as the command line makes accounts.</summary>
    public async Task<Person> FacilitatorAsync(string name = "Ruth", string role = OrganisationRoles.Facilitator)
    {
        var person = new Person(Address, name, NextEmail());
        await using var scope = Services.CreateAsyncScope();
        var hash = await scope.ServiceProvider.GetRequiredService<PasswordHashing>().HashAsync(Password, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(
            () => scope.ServiceProvider.GetRequiredService<NewAccounts>().AddAsync(
                person.Email,
                hash,
                name,
                [role],
                isConfirmed: true,
                language: null,
                CancellationToken.None),
            CancellationToken.None);
        await person.SignInAsync();
        return person;
    }

    /// <summary>A circle with a facilitator and these members in it, agreements accepted.</summary>
    public async Task<TestCircle> CircleAsync(params string[] names)
    {
        var facilitator = await FacilitatorAsync();
        var circle = await TestCircle.OpenAsync(facilitator);
        foreach (var name in names)
        {
            await circle.SeatAsync(await MemberAsync(name));
        }

        return circle;
    }

    public async Task ReadAsync(Func<SupportDbContext, Task> read)
    {
        await using var scope = Services.CreateAsyncScope();
        await SqlServerTranslation.Instance.PassAsync(() => read(scope.ServiceProvider.GetRequiredService<SupportDbContext>()));
    }

    public async Task WriteAsync(Func<SupportDbContext, Task> write)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        await SqlServerTranslation.Instance.PassAsync(
            () => scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(() => write(db), CancellationToken.None));
    }

    /// <summary>Does what the host does by itself in its own time.</summary>
    public async Task RunAsync<T>(Func<T, Task> run)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await run(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _factory.DisposeInstallation();
        Assert.Empty(SqlServerTranslation.Instance.Problems);
    }

    private string NextEmail() => $"person{Interlocked.Increment(ref _people)}@example.org";

    private sealed class Factory(
        IReadOnlyDictionary<string, string> settings, TimeProvider? time, Action<IServiceCollection>? services, TestInstallation? on)
        : WebApplicationFactory<Program>
    {
        public TestInstallation Installation { get; } = on ?? new TestInstallation(isMigrated: true);

        public LogText Log { get; } = new();

        public void DisposeInstallation()
        {
            if (on is null)
            {
                Installation.Dispose();
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("Demo:Seed", "false");
            builder.UseSetting("Accounts:RequireConfirmedEmail", "false");
            builder.UseSetting("Accounts:PasswordIterations", "1");
            builder.UseSetting("RateLimits:AccountsPerAddressPerHour", "0");
            builder.UseSetting("RateLimits:PostsPerMinute", "0");
            builder.UseSetting("RateLimits:RequestsPerHour", "0");
            builder.UseSetting("RateLimits:ReportsPerHour", "0");
            builder.UseSetting("Database:MigrateAtStart", "true");

            // Tests run its passes themselves: what it does in between would be counted as theirs.
            builder.UseSetting("Moderation:UnansweredEverySeconds", "300");
            foreach (var (key, value) in Settings.Of(Installation).Concat(settings))
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Log));
            builder.ConfigureServices(collection =>
            {
                if (time is not null)
                {
                    collection.AddSingleton(time);
                }

                collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(SqlServerTranslation.Instance));
                collection.ConfigureDbContext<KeyDbContext>(options => options.AddInterceptors(SqlServerTranslation.Instance));
                services?.Invoke(collection);
            });
        }
    }
}
