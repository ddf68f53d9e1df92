using System.CommandLine;

namespace SupportCircle.Load.Servers;

/// <summary>The command line's word for which host.</summary>
internal sealed class HostOption
{
    private readonly Option<string?> _host = new("--host")
    {
        Description = "The published host, its folder or its assembly; without it the host of this checkout is published.",
    };

    public void AddTo(Command command) => command.Options.Add(_host);

    /// <summary>The host's assembly, published if none was chosen.</summary>
    /// <exception cref="ServerFailure">It is not there or does not build.</exception>
    public Task<string> ProgramAsync(ParseResult arguments, CancellationToken cancellation) =>
        HostProgram.FindAsync(arguments.GetValue(_host), cancellation);
}
