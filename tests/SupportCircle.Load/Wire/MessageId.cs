using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace SupportCircle.Load.Wire;

/// <summary>A client message id that says which post it is, so that a delivery needs no look-up.</summary>
/// <param name="Phase">Unlike that of any other phase, whatever the database holds from before.</param>
/// <param name="Post">The number of the post within its circle and phase, from 0.</param>
internal readonly record struct MessageId(uint Phase, long Post)
{
    /// <summary>Characters of a GUID.</summary>
    public const int Length = 36;
    private const int PostAt = 24;

    /// <summary>Writes it over one that is there already.</summary>
    public void WriteTo(Span<byte> guid)
    {
        Phase.TryFormat(guid, out _, "x8", CultureInfo.InvariantCulture);
        Post.TryFormat(guid[PostAt..], out _, "x12", CultureInfo.InvariantCulture);
    }

    /// <exception cref="WireException">It is no id of ours.</exception>
    public static MessageId Of(Guid guid) => TryRead(Encoding.ASCII.GetBytes(guid.ToString()), out var id)
        ? id
        : throw new WireException("A message that nobody here has posted.");

    /// <returns>False for text that is no id of ours.</returns>
    public static bool TryRead(ReadOnlySpan<byte> guid, out MessageId id)
    {
        id = default;
        if (guid.Length != Length
            || !Utf8Parser.TryParse(guid[..8], out uint phase, out var phaseLength, 'x') || phaseLength != 8
            || !Utf8Parser.TryParse(guid[PostAt..], out long post, out var postLength, 'x') || postLength != 12)
        {
            return false;
        }

        id = new MessageId(phase, post);
        return true;
    }
}
