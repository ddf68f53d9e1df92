using System.Text.Json;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>What the organisation of the tests has entered: a line that was checked today, and one long ago.</summary>
internal static class Helplines
{
    public const string Checked = "The evening line";
    public const string CheckedLongAgo = "Das Abendtelefon";

    /// <returns>The file.</returns>
    public static string Write(string folder)
    {
        var file = Path.Combine(folder, "helplines.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            helplines = new[]
            {
                Line(Checked, "GB", "01632 960 123", "01632960123", DateOnly.FromDateTime(DateTime.UtcNow), "en", "cy"),
                Line(CheckedLongAgo, "DE", "030 23125 000", "+493023125000", new DateOnly(2020, 1, 1), "de"),
            },
        }));
        return file;
    }

    private static object Line(string name, string country, string display, string dial, DateOnly verifiedOn, params string[] languages) => new
    {
        kind = "Helpline",
        countries = new[] { country },
        name,
        display,
        dial,
        hours = "18:00 – 23:00",
        languages,
        source = "line.example",
        verifiedOn,
    };
}
