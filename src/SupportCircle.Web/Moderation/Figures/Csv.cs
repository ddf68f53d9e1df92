using System.Text;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>
/// A table as text (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. What they would take for a formula has an
/// apostrophe before it: a name that people chose must not do anything on the screen of whoever opens it.
/// </summary>
internal sealed class Csv
{
    private const string Bom = "\uFEFF";

    private readonly StringBuilder _text = new(Bom);

    public Csv(params IReadOnlyList<string> header) => Row(header);

    public void Row(params IReadOnlyList<string?> cells) => _text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    public override string ToString() => _text.ToString();

    private static string Cell(string? value)
    {
        var text = value is ['=' or '+' or '-' or '@' or '\t', ..] ? $"'{value}" : value ?? string.Empty;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
