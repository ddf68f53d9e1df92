namespace SupportCircle.Contracts.Conversation;

/// <summary>What the circle hub calls on its clients.</summary>
public interface ICircleClient
{
    Task MessagePosted(MessagePosted message);

    Task MessageChanged(MessageChanged change);

    Task CircleChanged(CircleChanged circle);

    Task PersonTyping(PersonTyping person);

    Task PresenceChanged(PresenceChanged presence);
}
