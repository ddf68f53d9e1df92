using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportCircle.Domain.Moderation;

/// <summary>
/// One line of the audit log. Each is chained to the one before by its hash, so that none can be changed, taken out or put
/// in between without breaking all that follow. The chain runs over salted digests of who and what, not over those
/// themselves: when a person is erased ids and salt go, nobody can find out by trying whose they were, and the chain holds.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>Of salt, in bytes.</summary>
    public const int SaltLength = 16;

    /// <summary>Of a digest and of a hash (SHA-256), in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>From 1, without gaps.</summary>
    public required long Number { get; init; }

    public required DateTime At { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>See <see cref="AuditNote.ActorId"/>.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>See <see cref="AuditNote.MemberId"/>.</summary>
    public Guid? MemberId { get; init; }

    public Guid? CircleId { get; init; }

    /// <summary>See <see cref="AuditNote.Subject"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>Null once the ids have been erased.</summary>
    public byte[]? Salt { get; init; }

    /// <summary>Over salt, ids and subject.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>Over the hash before, number, time, action and digest.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The hash before the first entry.</summary>
    public static byte[] Origin => new byte[HashLength];

    /// <summary>Whether who and what have been erased.</summary>
    public bool IsErased => Salt is null;

    /// <param name="hashBefore">Of the entry <paramref name="number"/> - 1; <see cref="Origin"/> for the first.</param>
    public static AuditEntry After(byte[] hashBefore, long number, AuditNote note, DateTime at)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var digest = DigestOf(salt, note.ActorId, note.MemberId, note.CircleId, note.Subject);
        return new AuditEntry
        {
            Number = number,
            At = at,
            Action = note.Action,
            ActorId = note.ActorId,
            MemberId = note.MemberId,
            CircleId = note.CircleId,
            Subject = note.Subject,
            Salt = salt,
            Digest = digest,
            Hash = HashOf(hashBefore, number, at, note.Action, digest),
        };
    }

    /// <summary>Whether it says what it said when it was written, and stands where it stood.</summary>
    public bool Follows(byte[] hashBefore) =>
        (IsErased ? (ActorId ?? MemberId ?? CircleId) is null && Subject is null
            : DigestOf(Salt!, ActorId, MemberId, CircleId, Subject).AsSpan().SequenceEqual(Digest))
        && HashOf(hashBefore, Number, At, Action, Digest).AsSpan().SequenceEqual(Hash);

    private static byte[] DigestOf(byte[] salt, Guid? actorId, Guid? memberId, Guid? circleId, string? subject) => SHA256.HashData(
        [.. salt, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{actorId:N}|{memberId:N}|{circleId:N}|{subject}"))]);

    private static byte[] HashOf(byte[] hashBefore, long number, DateTime at, AuditAction action, byte[] digest)
    {
        var numbers = new byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(numbers, number);
        BinaryPrimitives.WriteInt64BigEndian(numbers.AsSpan(sizeof(long)), new DateTimeOffset(at).ToUnixTimeMilliseconds());
        return SHA256.HashData([.. hashBefore, .. numbers, .. digest, .. Encoding.UTF8.GetBytes(action.ToString())]);
    }
}
