using System.Security.Cryptography;

namespace SupportCircle.Load.Fanout;

/// <summary>What all rooms of one workload share.</summary>
internal sealed class Phase
{
    private volatile bool _postsAgain;

    /// <summary>Unlike that of other phases, so that a message of theirs is a stray here.</summary>
    public uint Id { get; } = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint)));

    public Violations Violations { get; } = new();

    /// <summary>From when a post was due until everybody had it.</summary>
    public Latencies Latencies { get; } = new();

    /// <summary>Whether a circle posts again as soon as everybody has the last one.</summary>
    public bool PostsAgain
    {
        get => _postsAgain;
        set => _postsAgain = value;
    }
}
