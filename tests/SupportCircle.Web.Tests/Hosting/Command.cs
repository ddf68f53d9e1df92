using System.Diagnostics;
using SupportCircle.TestDatabases;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What a command of the host said and how it ended.</summary>
public sealed record Command(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs the host's program on an installation, with one line on its standard input.</summary>
    public static Task<Command> RunAsync(TestInstallation installation, string input, params string[] arguments) =>
        RunAsync(Settings.Of(installation), input, arguments);

    /// <summary>The same with these settings alone.</summary>
    public static async Task<Command> RunAsync(IReadOnlyDictionary<string, string> settings, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [HostProcess.Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        Settings.AddTo(start.Environment, settings);
        start.Environment["Accounts__PasswordIterations"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await SayAsync(process, input);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Command(process.ExitCode, await output, await errors);
    }

    private static async Task SayAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Whoever refuses to run may have ended by now, and has read nothing.
        }
    }
}
