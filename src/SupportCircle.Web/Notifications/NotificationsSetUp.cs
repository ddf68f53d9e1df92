namespace SupportCircle.Web.Notifications;

internal static class NotificationsSetUp
{
    public static void AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.AddSingleton<Mailbox>();
        services.AddSingleton<MailBell>();
        services.AddScoped<MailWriter>().AddScoped<NewsMails>().AddScoped<AlertMails>();
        if (configuration["Mail:Host"] is { Length: > 0 })
        {
            services.AddSingleton<IMailTransport, SmtpTransport>();
        }
        else
        {
            services.AddSingleton<IMailTransport, FolderTransport>();
        }

        services.AddHostedService<MailWorker>();
    }
}
