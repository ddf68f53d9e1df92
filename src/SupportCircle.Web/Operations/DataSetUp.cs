using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Data.Stories;

namespace SupportCircle.Web.Operations;

/// <summary>The databases, and what stands on them.</summary>
internal static class DataSetUp
{
    /// <summary>Looks at folder, key ring and databases, and brings them up to date where that is wanted.</summary>
    /// <returns>The exit code when that was all, or when it was refused; null when the host goes on.</returns>
    public static async Task<int?> PrepareInstallationAsync(this WebApplicationBuilder builder, HostCall call)
    {
        try
        {
            var installation = new Installation(builder);
            switch (call.Kind)
            {
                case HostCallKind.Check:
                    await installation.CheckAsync(Console.Out);
                    return 0;
                case HostCallKind.Migrate:
                    await installation.MigrateAsync(call.CreatesDatabases);
                    await Console.Out.WriteLineAsync("Both databases are of this version.");
                    return 0;
                case HostCallKind.Copy:
                    return await CopyCommand.RunAsync(call.Arguments, installation, builder.Configuration);
                case HostCallKind.Audit:
                    return await AuditCommand.RunAsync(call.Arguments, installation);
                case HostCallKind.Backup:
                    return await BackupCommand.RunAsync(call.Arguments, installation);
                case HostCallKind.Restore:
                    return await RestoreCommand.RunAsync(call.Arguments, installation);
                default:
                    await installation.PrepareAsync();
                    builder.Services.AddSingleton(installation.Storage);
                    installation.Ring.AddTo(builder.Services);
                    installation.Databases.AddTo(builder.Services);
                    return null;
            }
        }
        catch (SetUpRefusal refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return (int)refusal.Problem;
        }
    }

    public static void AddData(this IServiceCollection services)
    {
        services.AddScoped<CircleAccess>().AddScoped<Hiding>().AddScoped<LettingThrough>().AddScoped<Unsaying>();
        services.AddScoped<MessageReader>().AddScoped<MessageTimes>().AddScoped<MessageSearch>().AddScoped<StoryReader>().AddScoped<TopicFolds>().AddScoped<UnreadMessages>();
        services.AddScoped<SeatPresence>();
        services.AddScoped<LogTail>();
        services.AddSingleton<SeatIds>().AddSingleton<Blocks>().AddSingleton<RuleSets>();
        services.AddSingleton<AuthorKeys>();
        services.AddScoped<KeyErasing>().AddScoped<AuditErasing>();
        services.AddSingleton<SealedTexts>();
        services.AddSingleton<LogMeter>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MessageLog>(provider, Metered(provider)));
        services.AddHostedService(provider =>
        {
            var log = provider.GetRequiredService<MessageLog>();
            provider.GetRequiredService<LogMeter>().Watch(log);
            return log;
        });
    }

    private static Func<LogStore> Metered(IServiceProvider provider)
    {
        var (open, meter) = (provider.GetRequiredService<Func<LogStore>>(), provider.GetRequiredService<LogMeter>());
        return () => new MeteredStore(open(), meter);
    }
}
