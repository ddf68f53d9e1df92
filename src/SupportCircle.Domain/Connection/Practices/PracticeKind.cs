namespace SupportCircle.Domain.Connection.Practices;

/// <summary>What a practice is an act of.</summary>
public enum PracticeKind
{
    Greeting,
    Asking,
    Listening,
    Thanking,
    Sharing,
    Helping,
    Receiving,
    Remembering,
    Company,
}
