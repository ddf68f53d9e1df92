namespace SupportCircle.Load.Wire;

/// <summary>Who is told what comes over a line. Calls come one at a time for a line, on the thread that read it.</summary>
internal interface IListener
{
    /// <summary>A whole record, without its separator; valid only during the call.</summary>
    void Heard(ReadOnlySpan<byte> record);

    /// <summary>The line is down, and nobody here closed it.</summary>
    void Broken();
}
