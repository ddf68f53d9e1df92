namespace SupportCircle.Domain.Tests.Safety;

public enum CorpusPart
{
    /// <summary>To write rules by.</summary>
    Rules,

    /// <summary>To measure them on: whoever writes rules does not look at it.</summary>
    Test,
}
