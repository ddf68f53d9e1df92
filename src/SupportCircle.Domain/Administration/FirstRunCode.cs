namespace SupportCircle.Domain.Administration;

/// <summary>The one-time code that makes the first administrator. One row, gone when there is one.</summary>
public sealed class FirstRunCode
{
    /// <summary>The key of the one row: nodes that start together agree on one code.</summary>
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>What the code that somebody types is compared with (<see cref="SpokenCode.Hash"/>).</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The code under the key ring, for the logs of nodes that start later; whoever has the database alone cannot use it.</summary>
    public required string Protected { get; set; }
}
