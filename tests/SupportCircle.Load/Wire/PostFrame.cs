using System.Globalization;
using System.Text;

namespace SupportCircle.Load.Wire;

/// <summary>A call of <c>Post</c>, encoded once; only its ids change from one post to the next.</summary>
internal sealed class PostFrame
{
    /// <summary>120 bytes, about what people write at once.</summary>
    public const string Body = "I slept a little better this week. The walks before breakfast help, and so does knowing that you will read this tonight.";

    private const string NoInvocation = "000000000000";
    private const string NoMessage = "00000000-0000-7000-8000-000000000000";

    private readonly byte[] _frame;
    private readonly int _invocationAt;
    private readonly int _messageAt;

    public PostFrame(Guid circleId)
    {
        _frame = Calls.Frame(
            $$"""{"type":1,"invocationId":"{{NoInvocation}}","target":"Post","arguments":["{{circleId}}",{"clientMessageId":"{{NoMessage}}","body":"{{Body}}"}]}""");
        _invocationAt = _frame.AsSpan().IndexOf(Encoding.ASCII.GetBytes(NoInvocation));
        _messageAt = _frame.AsSpan().IndexOf(Encoding.ASCII.GetBytes(NoMessage));
    }

    /// <summary>The frame for this post; valid until the next call.</summary>
    public ReadOnlySpan<byte> With(MessageId id)
    {
        id.Post.TryFormat(_frame.AsSpan(_invocationAt), out _, "x12", CultureInfo.InvariantCulture);
        id.WriteTo(_frame.AsSpan(_messageAt));
        return _frame;
    }
}
