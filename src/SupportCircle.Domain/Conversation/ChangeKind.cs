namespace SupportCircle.Domain.Conversation;

public enum ChangeKind
{
    Edited,
    Deleted,
}
