using System.Diagnostics;

namespace SupportCircle.Load.Servers;

/// <summary>The product's host, published.</summary>
internal static class HostProgram
{
    private const string Assembly = "SupportCircle.Web.dll";

    /// <summary>Finds the assembly in a folder, or publishes the host of this checkout.</summary>
    /// <param name="chosen">The host's assembly, or the folder that it was published to; null publishes.</param>
    /// <exception cref="ServerFailure">It is not there, or does not build.</exception>
    public static async Task<string> FindAsync(string? chosen, CancellationToken cancellation)
    {
        var path = chosen is null ? await PublishAsync(cancellation) : Path.GetFullPath(chosen);
        var assembly = Directory.Exists(path) ? Path.Combine(path, Assembly) : path;
        return File.Exists(assembly) ? assembly : throw new ServerFailure($"There is no {assembly}: publish the host there, or leave --host out.");
    }

    // The client is not measured, so that no Node is needed.
    private static async Task<string> PublishAsync(CancellationToken cancellation)
    {
        var output = Path.Combine(Workspace.Artifacts, "load-host");
        await Console.Error.WriteLineAsync("Publishing the host (--host takes one that is there).");
        var start = DotNet.Tool(
        [
            "publish", Path.Combine(Workspace.Root, "src", "SupportCircle.Web"), "-c", "Release", "-o", output, "-v", "quiet",
            "-p:BuildClient=false",
        ]);
        using var publish = Process.Start(start)!;
        var said = await Task.WhenAll(
            publish.StandardOutput.ReadToEndAsync(cancellation), publish.StandardError.ReadToEndAsync(cancellation));
        await publish.WaitForExitAsync(cancellation);
        return publish.ExitCode == 0 ? output : throw new ServerFailure($"The host could not be published:\n{string.Concat(said)}");
    }
}
