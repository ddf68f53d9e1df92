namespace SupportCircle.Domain.Connection.Practices;

/// <summary>What somebody has said of a practice.</summary>
public enum PracticeAnswer
{
    Taken,
    Left,
}
