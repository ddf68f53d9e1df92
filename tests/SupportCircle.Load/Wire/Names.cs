namespace SupportCircle.Load.Wire;

/// <summary>Names of fields as <see cref="HubRecord"/> looks for them.</summary>
internal static class Names
{
    public static ReadOnlySpan<byte> Error => "\"error\":\""u8;

    public static ReadOnlySpan<byte> CircleId => "\"circleId\":\""u8;

    public static ReadOnlySpan<byte> ClientMessageId => "\"clientMessageId\":\""u8;

    public static ReadOnlySpan<byte> Sequence => "\"sequence\":"u8;

    public static ReadOnlySpan<byte> LastSequence => "\"lastSequence\":"u8;

    public static ReadOnlySpan<byte> MessagePosted => "\"target\":\"MessagePosted\""u8;
}
