using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>A journal as people read it: a page by itself, which asks nobody for anything.</summary>
internal sealed class JournalHtml
{
    private const string Look =
        "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}"
        + "article{margin-block:2.5rem}time,footer{font:0.875rem system-ui,sans-serif}"
        + "h1,h2{line-height:1.3}p{white-space:pre-wrap;overflow-wrap:anywhere}";

    private static readonly HtmlEncoder Plain = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _language;
    private readonly TimeZoneInfo _zone;

    /// <param name="language">The reader's; the default one where there is none of that name.</param>
    /// <param name="zone">The name of the reader's time zone (IANA); UTC where there is none of that name.</param>
    public JournalHtml(string? language, string? zone)
    {
        _language = Languages.All.FirstOrDefault(one => string.Equals(one, language, StringComparison.Ordinal)) ?? Languages.Default;
        _zone = IsName(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
    }

    private bool IsSpanish => _language == Languages.Spanish;

    private string Title => IsSpanish ? "Mi diario" : "My journal";

    private string Changed => IsSpanish ? "cambiado" : "changed";

    private string Copied => IsSpanish ? "Copia del" : "Copied on";

    // Zones are files: nothing that leads elsewhere is looked for.
    private static bool IsName([NotNullWhen(true)] string? zone) =>
        zone is { Length: > 0 } && char.IsAsciiLetter(zone[0]) && zone.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+');

    public async Task WriteAsync(Stream stream, IAsyncEnumerable<OpenedEntry> entries, DateTime copiedAt, CancellationToken cancellation)
    {
        await using var page = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await page.WriteAsync(
            $"<!doctype html>\n<html lang=\"{_language}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            + $"<title>{Title}</title>\n<style>{Look}</style>\n<h1>{Title}</h1>\n");
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            await page.WriteAsync(Article(entry));
        }

        await page.WriteAsync($"<footer>{Copied} {Moment(copiedAt)} ({Plain.Encode(_zone.Id)})</footer>\n</html>\n");
    }

    private string Article(OpenedEntry entry)
    {
        var heading = entry.Words.Title is { } title ? $"<h2 dir=\"auto\">{Plain.Encode(title)}</h2>\n" : string.Empty;
        var changed = entry.Entry.ChangedAt is { } at ? $" ({Changed} {Moment(at)})" : string.Empty;
        return $"<article>\n{heading}{Moment(entry.Entry.WrittenAt)}{changed}\n<p dir=\"auto\">{Lines(entry.Words.Text)}</p>\n</article>\n";
    }

    // By itself the encoder makes marks of line breaks too, and whoever opens the file in an editor would read those.
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Plain.Encode));

    // The same in every language, and in order.
    private string Moment(DateTime utc) => string.Create(
        CultureInfo.InvariantCulture, $"<time datetime=\"{utc:O}\">{TimeZoneInfo.ConvertTimeFromUtc(utc, _zone):yyyy-MM-dd HH:mm}</time>");
}
