using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Administration;

/// <summary>Says in the log how to make the first administrator.</summary>
internal static partial class FirstRunNotice
{
    public static async Task AnnounceFirstRunAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstRunCodes>().FindAsync(CancellationToken.None) is { } code)
        {
            // The address is known once the host listens.
            app.Lifetime.ApplicationStarted.Register(() =>
                LogCode(app.Logger, app.Services.GetRequiredService<PublicUrl>().Of("first-run"), code));
        }
    }

    // A warning, so that it is seen where no more than warnings are kept.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody administers this installation yet. Open {Address} and enter the one-time code {Code}.")]
    private static partial void LogCode(ILogger logger, string address, string code);
}
