namespace SupportCircle.Web.Mails;

internal static class MailsSetUp
{
    public static void AddMails(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.AddSingleton<PublicUrl>();
        services.AddSingleton<Mailbox>();
        services.AddSingleton<MailBell>();
        services.AddScoped<MailWriter>();
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
