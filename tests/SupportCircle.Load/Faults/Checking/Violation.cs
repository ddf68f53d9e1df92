namespace SupportCircle.Load.Faults.Checking;

/// <summary>Something that was promised not to happen.</summary>
/// <param name="What">Ids and numbers, no words that people wrote.</param>
internal sealed record Violation(ViolationKind Kind, string What);

internal enum ViolationKind
{
    /// <summary>A number is missing in the log, or there twice.</summary>
    LogHasGap,

    /// <summary>The same client id stands in the log twice.</summary>
    LogHasTwice,

    /// <summary>The log has something that nobody asked for.</summary>
    LogHasStranger,

    /// <summary>History pages and entering tell different logs.</summary>
    PagesDiffer,

    /// <summary>What a receipt promised is not in the log, or elsewhere in it.</summary>
    ReceiptBroken,

    /// <summary>The same post got two different receipts.</summary>
    ReceiptsDiffer,

    /// <summary>The log has other words or another author than were sent.</summary>
    LogAltered,

    /// <summary>What was refused is in the log.</summary>
    RefusedButThere,

    /// <summary>What the rules forbid got a receipt.</summary>
    ForbiddenButTaken,

    /// <summary>What the rules allow was refused for good.</summary>
    RefusedWithoutCause,

    /// <summary>There was no answer until the end, however often it was sent.</summary>
    NeverAnswered,

    /// <summary>Something was delivered that the log does not have like that.</summary>
    DeliveredNotInLog,

    /// <summary>A delivery was passed over.</summary>
    Gap,

    /// <summary>The same was delivered again on one line, or too late.</summary>
    DeliveredTwice,

    /// <summary>Entering did not bring what follows the cursor up to the end.</summary>
    EnterIncomplete,

    /// <summary>Entering did not bring what was known before it was asked.</summary>
    EnterStale,

    /// <summary>A member was told that they do not belong.</summary>
    TurnedAway,

    /// <summary>In the end a member did not have what the log has.</summary>
    BehindAtTheEnd,

    /// <summary>Somebody who was connected waited longer for a message than is promised.</summary>
    TooLate,

    /// <summary>A server ended without having been told to.</summary>
    ServerDown,
}
