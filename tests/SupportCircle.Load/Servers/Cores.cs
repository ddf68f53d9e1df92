using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportCircle.Load.Servers;

/// <summary>
/// Server and load on different cores, where there are two. On Linux a thread hands its core on to the threads and
/// processes that it starts, which the framework's own setting, for one thread of a process that runs, would not do.
/// </summary>
internal static class Cores
{
    private const nint Server = 1;
    private const nint Load = 2;

    /// <summary>How many this process may use, asked before it was bound to one.</summary>
    private static readonly int Count = Environment.ProcessorCount;

    /// <summary>Whether server and load have a core each.</summary>
    public static bool AreApart { get; private set; }

    /// <summary>Binds the load. Called first of all, on the main thread, from which all others come.</summary>
    public static void BindLoad()
    {
        AreApart = Count > 1 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows());
        if (AreApart && OperatingSystem.IsLinux())
        {
            BindThread(Load);
        }
        else if (AreApart && OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = Load;
        }
    }

    /// <summary>Starts a process on the server's core, or on the load's, which a second server has to share.</summary>
    public static async Task<Process> StartServerAsync(ProcessStartInfo start, bool isWithLoad = false)
    {
        var core = isWithLoad ? Load : Server;
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                if (AreApart && OperatingSystem.IsLinux())
                {
                    BindThread(core);
                }

                started.SetResult(Process.Start(start)!);
            }
            catch (Win32Exception failure)
            {
                started.SetException(failure);
            }
        }).Start();
        var process = await started.Task;
        if (AreApart && OperatingSystem.IsWindows())
        {
            process.ProcessorAffinity = core;
        }

        return process;
    }

    private static void BindThread(nint core)
    {
        if (SetAffinity(0, nint.Size, in core) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "A thread could not be bound to one core.");
        }
    }

    [DllImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetAffinity(int thread, nint size, in nint mask);
}
