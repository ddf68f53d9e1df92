using System.Text.RegularExpressions;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What a host asked of the system, as strace tells it: what was written and sent, and what was flushed to the disk.</summary>
public sealed partial class SystemCalls(string file)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<Step> _steps = [];

    /// <summary>
    /// Starts the host and becomes it; strace itself is beside it, so that whoever kills the host kills the host. With
    /// names of files, and texts longer than a page of the database.
    /// </summary>
    public IReadOnlyList<string> Tracer =>
    [
        "strace", "-D", "-f", "-qq", "-y", "-s", "20000", "-o", file,
        "-e", "trace=fdatasync,fsync,pwrite64,write,writev,sendto,sendmsg",
    ];

    /// <summary>Reads what was traced; the host has ended.</summary>
    public async Task ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!(await File.ReadAllTextAsync(file, patience.Token)).Contains("+++ killed by SIGKILL +++", StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }

        _steps.AddRange(File.ReadLines(file).SelectMany(Steps));
    }

    /// <summary>Where a file whose name ends so was first written with this text; -1 if it never was.</summary>
    public int Written(string ending, string text) =>
        _steps.FindIndex(step => step is { Call: "pwrite64", Begins: true } && step.IsOn(ending) && step.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Where something with this text was first sent over a socket.</summary>
    public int Sent(string text) =>
        _steps.FindIndex(step => step.Begins && step.IsOnSocket && step.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Where the first flush of such a file ended that had begun after a step.</summary>
    public int FlushedAfter(string ending, int written)
    {
        var begun = _steps.FindIndex(written, step => step is { IsFlush: true, Begins: true } && step.IsOn(ending));
        return begun < 0 ? -1 : _steps.FindIndex(begun, step => step.IsFlush && step.Ends && step.Thread == _steps[begun].Thread);
    }

    // A call during which another thread did something stands on two lines.
    private static IEnumerable<Step> Steps(string line)
    {
        if (Begun().Match(line) is { Success: true } begun)
        {
            yield return new Step(
                begun.Groups["thread"].Value,
                begun.Groups["call"].Value,
                begun.Groups["file"].Value,
                line,
                Begins: true,
                Ends: !line.EndsWith("<unfinished ...>", StringComparison.Ordinal) && line.EndsWith(" = 0", StringComparison.Ordinal));
        }
        else if (Resumed().Match(line) is { Success: true } resumed)
        {
            yield return new Step(
                resumed.Groups["thread"].Value, resumed.Groups["call"].Value, string.Empty, line, Begins: false, Ends: line.EndsWith(" = 0", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<call>\w+)\(\d+<(?<file>[^>]*)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Begun();

    [GeneratedRegex(@"^(?<thread>\d+) +<\.\.\. (?<call>\w+) resumed>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Resumed();

    private sealed record Step(string Thread, string Call, string File, string Text, bool Begins, bool Ends)
    {
        public bool IsFlush => Call is "fdatasync" or "fsync";

        public bool IsOnSocket => File.StartsWith("socket:", StringComparison.Ordinal) || File.StartsWith("TCP", StringComparison.Ordinal);

        public bool IsOn(string ending) => File.EndsWith(ending, StringComparison.Ordinal);
    }
}
