using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.Sqlite;

namespace SupportCircle.Web.Operations;

/// <summary>Chooses the database (<c>Database:Provider</c>) and what stands on it.</summary>
internal static class DatabaseSetUp
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration, StorageFolder storage)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Database:Provider '{provider}' is not supported; this version has Sqlite.");
        }

        services.AddSqliteDatabase(
            configuration.GetConnectionString("SupportCircle") ?? $"Data Source={storage.DataFile}",
            configuration["Keys:ConnectionString"] ?? $"Data Source={storage.AuthorKeyFile}");
        services.AddScoped<WriteTransaction>();
        services.AddScoped<CircleAccess>();
        services.AddScoped<MessageReader>();
        services.AddSingleton<SeatIds>();
        services.AddSingleton<AuthorKeys>();
        services.AddSingleton<SealedTexts>();
        services.AddScoped<KeyStoreCheck>();
        services.AddSingleton<MessageLog>();
        services.AddHostedService(provider => provider.GetRequiredService<MessageLog>());
    }

    public static async Task MigrateDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var storage = scope.ServiceProvider.GetRequiredService<StorageFolder>();
        await using var keys = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KeyDbContext>>().CreateDbContextAsync();
        await SqliteSetUp.MigrateAsync(
            scope.ServiceProvider.GetRequiredService<SupportDbContext>(),
            keys,
            storage.LockFile,
            app.Lifetime.ApplicationStopping);
        if (!await scope.ServiceProvider.GetRequiredService<KeyStoreCheck>().IsOursAsync(CancellationToken.None))
        {
            throw new InvalidOperationException(
                "The keys do not open what is in the database: the store of author keys (Keys:ConnectionString), the key ring or "
                + "its certificate (Keys:CertificateFile) is another one, or was lost. Nothing was changed.");
        }
    }
}
