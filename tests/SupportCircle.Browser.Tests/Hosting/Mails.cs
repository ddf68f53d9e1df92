using System.Text.RegularExpressions;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>What the host has mailed, out of its storage folder.</summary>
internal static partial class Mails
{
    /// <summary>The link of the newest mail to somebody, waited for; quoted-printable is undone.</summary>
    public static async Task<string> LinkToAsync(string storage, string email)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await timer.WaitForNextTickAsync(patience.Token))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(storage, "mails"), "*.eml").OrderDescending(StringComparer.Ordinal))
            {
                var text = await File.ReadAllTextAsync(file, patience.Token);
                if (text.Contains($"To: {email}", StringComparison.Ordinal))
                {
                    var plain = text.Replace("=\r\n", string.Empty, StringComparison.Ordinal)
                        .Replace("=\n", string.Empty, StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
                    return Link().Match(plain).Value;
                }
            }
        }

        throw new TimeoutException($"No mail came for {email}.");
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
