namespace SupportCircle.Data.SetUp;

/// <summary>Why the host does not run on these databases, or a command does not do its work. Its message is one line for whoever operates it.</summary>
public sealed class SetUpRefusal(SetUpProblem problem, string message)
    : Exception(message.ReplaceLineEndings(" ").Trim())
{
    public SetUpProblem Problem { get; } = problem;
}

/// <summary>What is wrong; its number is the exit code.</summary>
public enum SetUpProblem
{
    /// <summary>What a command was asked for cannot be done here.</summary>
    Refused = 1,

    /// <summary>A setting is missing or cannot be read.</summary>
    Settings = 2,

    /// <summary>The database does not answer, is not there, or lets nobody in by that name.</summary>
    Unreachable = 3,

    /// <summary>The database's user lacks a right.</summary>
    NotPermitted = 4,

    /// <summary>The database, or a backup, belongs to a newer version of the product.</summary>
    Newer = 5,

    /// <summary>The database is of an older version, and was not to be brought up to date.</summary>
    Pending = 6,

    /// <summary>The database is between two versions, or no database; a backup is damaged, or was never finished.</summary>
    Damaged = 7,

    /// <summary>The author keys, the key ring or its certificate do not belong to the database.</summary>
    Keys = 8,

    /// <summary>The clocks of host and database differ too much.</summary>
    Clock = 9,
}
