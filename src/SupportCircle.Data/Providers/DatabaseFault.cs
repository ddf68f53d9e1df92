namespace SupportCircle.Data.Providers;

/// <summary>What a failure of a database means, told by its number and never by its text.</summary>
public enum DatabaseFault
{
    /// <summary>None of those below, or no failure of a database at all.</summary>
    Other,

    /// <summary>A moment later it may succeed: locked, a deadlock's victim, away, the connection lost.</summary>
    Passing,

    /// <summary>There is such a row already.</summary>
    Duplicate,

    /// <summary>User or password are wrong.</summary>
    SignInRefused,

    /// <summary>The user may not do that.</summary>
    NotPermitted,

    /// <summary>The server has no database of that name, or the file cannot be opened.</summary>
    NoSuchDatabase,

    /// <summary>What is there is something else, or damaged.</summary>
    NotADatabase,
}
