namespace SupportCircle.Load.Faults.Injection;

internal enum FaultKind
{
    /// <summary>SIGKILL, and started again.</summary>
    Kill,

    /// <summary>SIGTERM, and started again when it has ended.</summary>
    Restart,

    /// <summary>SIGSTOP, and SIGCONT some seconds later.</summary>
    Freeze,

    /// <summary>All connections to the database are ended by the database's server.</summary>
    CutDatabase,

    /// <summary>Redis is killed, and started again some seconds later.</summary>
    LoseRedis,

    /// <summary>For some seconds nothing more can be written to the disk.</summary>
    FillDisk,

    /// <summary>The servers' clock jumps.</summary>
    JumpClock,
}
