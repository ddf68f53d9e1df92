namespace SupportCircle.Data.Sealing;

/// <summary>A key, unwrapped, in memory only.</summary>
public sealed record SealingKey(Guid Id, Guid OwnerId, byte[] Bytes);
