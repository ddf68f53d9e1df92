namespace SupportCircle.Load.Wire;

/// <summary>
/// How the framework's sockets work in this process: one thread takes what arrives and handles it itself, which costs
/// the least for thousands of small frames. Servers keep the framework's defaults.
/// </summary>
internal static class Sockets
{
    private const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string Threads = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    /// <summary>Environment variables of this process alone.</summary>
    public static IReadOnlyList<string> Settings { get; } = [Inline, Threads];

    /// <summary>Called before the first socket is made.</summary>
    public static void Prepare()
    {
        foreach (var setting in Settings)
        {
            Environment.SetEnvironmentVariable(setting, "1");
        }
    }
}
