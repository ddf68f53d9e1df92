using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Providers;

/// <summary>The two databases of an installation: the data, and apart from it the store of author keys.</summary>
public sealed record Databases(DatabaseLink Data, DatabaseLink Keys)
{
    public SupportDbContext OpenData() => new(Options<SupportDbContext>(Data));

    public KeyDbContext OpenKeys() => new(Options<KeyDbContext>(Keys));

    /// <summary>Contexts and log for a host that runs on them.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton(Data.Provider);
        services.AddSingleton(_ => new WriteGate(oneAtATime: Data.Provider.IsEmbedded));
        services.AddSingleton<Func<LogStore>>(provider => () =>
            Data.Provider.OpenLog(Data.Connection, provider.GetRequiredService<WriteGate>()));
        services.AddPooledDbContextFactory<SupportDbContext>(Data.Use);
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContext());
        services.AddPooledDbContextFactory<KeyDbContext>(Keys.Use);
        services.AddScoped<WriteTransaction>();
        if (!Data.Provider.IsEmbedded)
        {
            services.AddHostedService<CommitMarkSweep>();
        }
    }

    private static DbContextOptions<T> Options<T>(DatabaseLink link)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        link.Use(options);
        return options.Options;
    }
}

/// <summary>One database: which kind, and where.</summary>
/// <param name="Connection">As the provider completed it.</param>
public sealed record DatabaseLink(DatabaseProvider Provider, string Connection)
{
    public void Use(DbContextOptionsBuilder options) => Provider.Use(options.UseReadsByDefault(), Connection);

    // A connection string holds a password: it is not for logs.
    public override string ToString() => Provider.Name;
}
