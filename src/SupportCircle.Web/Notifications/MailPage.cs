using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Notifications;

/// <summary>The mails in the storage folder, newest first, as a page. Mapped in Development only.</summary>
internal static partial class MailPage
{
    private const int Newest = 50;

    public static void MapMailPage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/dev/mails", async (StorageFolder storage, CancellationToken cancellation) =>
            Results.Content(await RenderAsync(storage, cancellation), "text/html", Encoding.UTF8)).AllowAnonymous().ExcludeFromDescription();

    private static async Task<string> RenderAsync(StorageFolder storage, CancellationToken cancellation)
    {
        var page = new StringBuilder("""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mails</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>
            <h1>Mails in the storage folder</h1>
            <p>No mail server is set, so mails are files. This page exists in Development only.</p>
            """);
        foreach (var file in Directory.EnumerateFiles(storage.Mails, "*.eml").OrderDescending(StringComparer.Ordinal).Take(Newest))
        {
            using var mail = await MimeMessage.LoadAsync(file, cancellation);
            page.Append("<article><h2>").Append(Text(mail.Subject)).Append("</h2><p>To ").Append(Text(mail.To.ToString()))
                .Append("</p><pre>").Append(Address().Replace(Text(mail.TextBody), "<a href=\"$0\">$0</a>")).Append("</pre></article>");
        }

        return page.Append("</main></body></html>").ToString();
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? string.Empty);

    [GeneratedRegex(@"https?://[^\s<]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
