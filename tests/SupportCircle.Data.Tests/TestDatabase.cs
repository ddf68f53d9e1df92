using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.Sqlite;

namespace SupportCircle.Data.Tests;

/// <summary>Both databases as the product has them: files of their own, brought up by the migrations.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("supportcircle-");
    private readonly ServiceProvider _services;

    private TestDatabase()
    {
        var services = new ServiceCollection();
        services.AddSqliteDatabase(DataConnection, $"Data Source={KeyFile}");
        services.AddLogging();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<AuthorKeys>();
        services.AddSingleton<SealedTexts>();
        services.AddSingleton<SeatIds>();
        services.AddScoped<CircleAccess>();
        services.AddScoped<MessageReader>();
        services.AddScoped<WriteTransaction>();
        _services = services.BuildServiceProvider(validateScopes: true);
        Log = NewLog(OpenStore, Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 4, 12, 0, 0, 123, TimeSpan.Zero));

    public string DataFile => Path.Combine(_folder.FullName, "data.db");

    public string KeyFile => Path.Combine(_folder.FullName, "keys.db");

    public string LockFile => Path.Combine(_folder.FullName, "set-up.lock");

    public string DataConnection => $"Data Source={DataFile}";

    /// <summary>Not started: what is appended before <see cref="StartLogAsync"/> makes one group.</summary>
    public MessageLog Log { get; }

    public SealedTexts Texts => _services.GetRequiredService<SealedTexts>();

    public AuthorKeys Keys => _services.GetRequiredService<AuthorKeys>();

    public Func<LogStore> OpenStore => _services.GetRequiredService<Func<LogStore>>();

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await database.SetUpAsync();
        return database;
    }

    public static TestDatabase CreateEmpty() => new();

    public static MessageLog NewLog(Func<LogStore> openStore, TimeProvider time) =>
        new(openStore, time, NullLogger<MessageLog>.Instance);

    public async Task SetUpAsync()
    {
        await using var data = Context();
        await using var keys = KeyContext();
        await SqliteSetUp.MigrateAsync(data, keys, LockFile, CancellationToken.None);
    }

    public Task StartLogAsync() => Log.StartAsync(CancellationToken.None);

    public SupportDbContext Context() => _services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContext();

    public KeyDbContext KeyContext() => _services.GetRequiredService<IDbContextFactory<KeyDbContext>>().CreateDbContext();

    /// <summary>A store of keys that remembers nothing, as after a restart.</summary>
    public AuthorKeys ForgetfulKeys() => ActivatorUtilities.CreateInstance<AuthorKeys>(_services);

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var connection = new SqliteConnection(DataConnection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? (T)value : default;
    }

    public async ValueTask DisposeAsync()
    {
        await Log.StopAsync(CancellationToken.None);
        Log.Dispose();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
