using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests;

/// <summary>Both databases as the product has them: of their own, brought up by the migrations.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly TestInstallation _installation;
    private readonly ServiceProvider _services;

    private TestDatabase(TestServer? server, bool isMigrated)
    {
        _installation = new TestInstallation(server, isMigrated);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<TimeProvider>(Time);
        _installation.Databases.AddTo(services);
        services.AddSingleton<AuthorKeys>();
        services.AddScoped<KeyErasing>();
        services.AddSingleton<SealedTexts>();
        services.AddSingleton<SeatIds>().AddSingleton<RuleSets>();
        services.AddScoped<CircleAccess>().AddScoped<Hiding>().AddScoped<LettingThrough>();
        services.AddScoped<MessageReader>().AddScoped<MessageTimes>().AddScoped<MessageSearch>().AddScoped<UnreadMessages>();
        _services = services.BuildServiceProvider(validateScopes: true);
        Log = NewLog(OpenStore, Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 4, 12, 0, 0, 123, TimeSpan.Zero));

    public TestServer Server => _installation.Server;

    public string Folder => _installation.Folder;

    public Providers.Databases Databases => _installation.Databases;

    /// <summary>Not started: what is appended before <see cref="StartLogAsync"/> makes one group.</summary>
    public MessageLog Log { get; }

    public SealedTexts Texts => _services.GetRequiredService<SealedTexts>();

    public AuthorKeys Keys => _services.GetRequiredService<AuthorKeys>();

    public Func<LogStore> OpenStore => _services.GetRequiredService<Func<LogStore>>();

    /// <summary>For a log that shares nothing with this one but the database.</summary>
    public LogStore OpenStoreOfAnotherHost() =>
        Databases.Data.Provider.OpenLog(Databases.Data.Connection, new WriteGate(Databases.Data.Provider.IsEmbedded));

    /// <summary>Looks and migrates by the real clock: the servers have it too.</summary>
    public DatabaseSetUp SetUp => SetUpBy(TimeProvider.System);

    public DatabaseSetUp SetUpBy(TimeProvider time) => new(Databases, _services.GetRequiredService<IDataProtectionProvider>, time);

    /// <param name="server">The chosen one, unless a test is about one in particular.</param>
    public static TestDatabase Create(TestServer? server = null) => new(server, isMigrated: true);

    public static TestDatabase CreateEmpty(TestServer? server = null) => new(server, isMigrated: false);

    public static MessageLog NewLog(Func<LogStore> openStore, TimeProvider time) =>
        new(openStore, time, NullLogger<MessageLog>.Instance);

    public string LockFile => Path.Combine(Folder, "set-up.lock");

    /// <summary>As a host does at its start.</summary>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        await using var turn = await SetUpLock.TakeAsync(LockFile, cancellation);
        await SetUp.MigrateAsync(await SetUp.InspectAsync(cancellation), create: false, cancellation);
    }

    public Task StartLogAsync() => Log.StartAsync(CancellationToken.None);

    public SupportDbContext Context() => _services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContext();

    public KeyDbContext KeyContext() => _services.GetRequiredService<IDbContextFactory<KeyDbContext>>().CreateDbContext();

    /// <summary>A store of keys that remembers nothing, as after a restart.</summary>
    public AuthorKeys ForgetfulKeys() => ActivatorUtilities.CreateInstance<AuthorKeys>(_services);

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>A connection of the driver to the data.</summary>
    public DbConnection Open() => Server.Open(Databases.Data);

    public T? Scalar<T>(string sql)
    {
        using var open = Open();
        return open.Scalar<T>(sql);
    }

    public void Run(string sql)
    {
        using var open = Open();
        open.Run(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await Log.StopAsync(CancellationToken.None);
        Log.Dispose();
        await _services.DisposeAsync();
        _installation.Dispose();
    }
}
