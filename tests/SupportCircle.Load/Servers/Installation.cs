using System.Diagnostics;
using SupportCircle.Load.People;

namespace SupportCircle.Load.Servers;

/// <summary>The product's host on a storage folder and a database.</summary>
internal sealed class Installation(string program, Database database, string folder)
{
    private const string MailFolder = "mails";

    /// <summary>An address with a port that is free.</summary>
    public static readonly Uri AnyPort = new("http://127.0.0.1:0");

    private static readonly TimeSpan MailRound = TimeSpan.FromMilliseconds(100);

    public Database Database => database;

    public Task<ServerProcess> StartAsync(CancellationToken cancellation) =>
        StartAsync(AnyPort, new Dictionary<string, string>(StringComparer.Ordinal), cancellation);

    /// <param name="address">Where it is to listen.</param>
    /// <param name="settings">Environment variables on top of the installation's.</param>
    /// <param name="isWithLoad">On the core of the load.</param>
    public Task<ServerProcess> StartAsync(
        Uri address, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation, bool isWithLoad = false) =>
        ServerProcess.StartAsync(
            program,
            ["--urls", address.GetLeftPart(UriPartial.Authority)],
            database.Settings(folder).Concat(settings).ToDictionary(StringComparer.Ordinal),
            cancellation,
            isWithLoad);

    /// <summary>Starts it where it listened before, as in earnest: nothing of the runtime is set otherwise.</summary>
    public Task<ServerProcess> StartAgainAsync(Uri at, CancellationToken cancellation) =>
        StartAsync(at, new Dictionary<string, string>(StringComparer.Ordinal) { [DotNet.CompilesAgainAfter] = "100" }, cancellation);

    /// <summary>Makes and migrates a server's databases, by the host's own command.</summary>
    /// <exception cref="ServerFailure">Refused.</exception>
    public Task CreateDatabasesAsync(CancellationToken cancellation) =>
        RunAsync(["--migrate", "--create-database"], string.Empty, "The databases were not made", cancellation);

    /// <summary>Adds the one who opens circles, by the host's own command.</summary>
    /// <exception cref="ServerFailure">Refused.</exception>
    public Task AddFacilitatorAsync(string email, CancellationToken cancellation) => RunAsync(
        ["accounts", "add", "--email", email, "--name", "Facilitator", "--role", "Facilitator"],
        Person.Password,
        "The facilitator's account was not made",
        cancellation);

    /// <summary>Waits until as many mails have left, so that none is still being written while something is measured.</summary>
    public async Task WaitForMailsAsync(int count, CancellationToken cancellation)
    {
        var mails = Path.Combine(folder, MailFolder);
        while (Directory.GetFiles(mails, "*.eml").Length < count)
        {
            await Task.Delay(MailRound, cancellation);
        }
    }

    /// <summary>The same as it is now, in another folder. The host must not run, and the database be embedded.</summary>
    public Installation CopyTo(string target)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file);
            if (!name.StartsWith(MailFolder, StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, name))!);
                File.Copy(file, Path.Combine(target, name));
            }
        }

        return new Installation(program, database, target);
    }

    private async Task RunAsync(string[] arguments, string input, string failure, CancellationToken cancellation)
    {
        using var command = Process.Start(DotNet.Program(program, arguments, database.Settings(folder)))!;
        await command.StandardInput.WriteLineAsync(input);
        var said = await Task.WhenAll(
            command.StandardOutput.ReadToEndAsync(cancellation), command.StandardError.ReadToEndAsync(cancellation));
        await command.WaitForExitAsync(cancellation);
        if (command.ExitCode != 0)
        {
            throw new ServerFailure($"{failure}:\n{string.Concat(said)}");
        }
    }
}
