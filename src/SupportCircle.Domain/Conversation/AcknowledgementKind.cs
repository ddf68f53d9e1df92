namespace SupportCircle.Domain.Conversation;

/// <summary>A one-touch answer.</summary>
public enum AcknowledgementKind
{
    IHearYou,
    MeToo,
    WithYou,
    ThankYou,
}
