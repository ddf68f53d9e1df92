using System.Diagnostics;
using System.Text.RegularExpressions;
using SupportCircle.Domain.Members;
using SupportCircle.TestDatabases;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>The host as a process of its own, which can be killed and started again on the same folder and port.</summary>
/// <param name="program">The host's assembly.</param>
/// <param name="settings">As environment variables, on top of those for tests: cheap hashes, no limit of posts.</param>
/// <param name="on">An installation that outlives the process; one of its own without it.</param>
/// <param name="tracer">A program with its arguments that starts the host and becomes it.</param>
public sealed partial class HostProcess(
    string program, IReadOnlyDictionary<string, string>? settings = null, TestInstallation? on = null, IReadOnlyList<string>? tracer = null)
    : IAsyncDisposable
{
    /// <summary>For whoever <see cref="AddFacilitatorAsync"/> adds.</summary>
    public const string Password = "lanterns along the quay";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestInstallation _installation = on ?? new TestInstallation(isMigrated: true);
    private Process? _process;
    private Uri? _address;

    public Uri Address => _address ?? throw new InvalidOperationException("Not started yet.");

    /// <summary>
    /// The published host that <c>SUPPORTCIRCLE_TEST_HOST</c> names, which is compiled ahead and starts in a third of the time;
    /// null without it.
    /// </summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("SUPPORTCIRCLE_TEST_HOST") is { Length: > 0 } program
        ? program
        : null;

    /// <summary>That one, or the host that stands beside the tests.</summary>
    public static string Program { get; } = Published ?? Path.Combine(AppContext.BaseDirectory, "SupportCircle.Web.dll");

    /// <summary>The one-time code that its log gave out; null when there was none.</summary>
    public string? FirstRunCode { get; private set; }

    public string Folder => _installation.Folder;

    public async Task StartAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Launch(tracer ?? [], ["--urls", _address?.ToString() ?? "http://127.0.0.1:0"]);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null && Code().Match(line.Data) is { Success: true } given)
            {
                FirstRunCode = given.Groups["code"].Value;
            }

            if (line.Data is not null && Listening().Match(line.Data) is { Success: true } match)
            {
                listening.TrySetResult(new Uri(match.Groups["address"].Value));
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _address = await listening.Task.WaitAsync(Patience);
    }

    /// <summary>Ends the process as a power cut would: no signal that it could handle.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    /// <summary>Changes its data past it: for what else only time would do.</summary>
    public void Change(string statement)
    {
        using var open = _installation.Server.Open(_installation.Databases.Data);
        open.Run(statement);
    }

    /// <summary>Adds a facilitator by the command line; gives the address to sign in with.</summary>
    /// <param name="email">One made of the name without it.</param>
    public Task<string> AddFacilitatorAsync(string name = "Ruth", string? email = null) =>
        AddAsync(name, email, OrganisationRoles.Facilitator);

    /// <summary>The same for a member.</summary>
    public Task<string> AddMemberAsync(string name, string? email = null) => AddAsync(name, email, OrganisationRoles.Member);

    public ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        _process?.Dispose();
        if (on is null)
        {
            _installation.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async Task<string> AddAsync(string name, string? email, string role)
    {
        email ??= $"{name.ToLowerInvariant()}@example.org";
        using var command = Launch([], ["accounts", "add", "--email", email, "--name", name, "--role", role]);
        await command.StandardInput.WriteLineAsync(Password);
        command.BeginOutputReadLine();
        command.BeginErrorReadLine();
        await command.WaitForExitAsync().WaitAsync(Patience);
        return command.ExitCode == 0 ? email : throw new InvalidOperationException("The account was not added.");
    }

    private Process Launch(IReadOnlyList<string> before, string[] arguments)
    {
        string[] words = [.. before, "dotnet", program, .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Testing";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        Settings.AddTo(start.Environment, Settings.Of(_installation));
        start.Environment["Accounts__PasswordIterations"] = "1";
        start.Environment["RateLimits__PostsPerMinute"] = "0";
        Settings.AddTo(start.Environment, settings ?? Settings.Of());
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();

    [GeneratedRegex("one-time code (?<code>[0-9A-Z-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
