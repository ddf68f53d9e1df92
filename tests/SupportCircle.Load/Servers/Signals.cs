using System.Runtime.InteropServices;

namespace SupportCircle.Load.Servers;

/// <summary>Signals of POSIX that the framework cannot send.</summary>
internal static class Signals
{
    private const int Terminate = 15;

    // Linux and macOS number these two differently.
    private static int Stop => OperatingSystem.IsMacOS() ? 17 : 19;

    private static int Continue => OperatingSystem.IsMacOS() ? 19 : 18;

    /// <summary>Asks a process to end.</summary>
    public static void AskToEnd(int process) => Send(process, Terminate);

    /// <summary>Halts a process wherever it is.</summary>
    public static void Freeze(int process) => Send(process, Stop);

    public static void Thaw(int process) => Send(process, Continue);

    // One that has ended meanwhile needs no signal.
    private static void Send(int process, int signal) => _ = Kill(process, signal);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);
}
