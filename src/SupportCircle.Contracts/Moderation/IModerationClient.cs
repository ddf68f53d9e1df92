using SupportCircle.Contracts.Moderation.Alerts;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What the moderation hub calls on its clients.</summary>
public interface IModerationClient
{
    Task CaseChanged(CaseChanged change);

    Task DeskChanged(DeskChanged change);

    Task Alerted(Alerted alert);
}
