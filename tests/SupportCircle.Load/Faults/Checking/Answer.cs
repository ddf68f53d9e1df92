using SupportCircle.Domain;

namespace SupportCircle.Load.Faults.Checking;

/// <summary>How one attempt to post, to edit or to delete ended.</summary>
/// <param name="At">When the answer came, or the line was lost. Since the run began.</param>
/// <param name="Code">Of a refusal; null for a receipt, empty when there was no answer.</param>
/// <param name="Number">Of a receipt: the sequence, or the change.</param>
/// <param name="SentAt">Of a receipt.</param>
internal readonly record struct Answer(TimeSpan At, string? Code, long Number, DateTime SentAt)
{
    public static Answer Receipt(TimeSpan at, long number, DateTime sentAt) => new(at, null, number, sentAt);

    public static Answer Refusal(TimeSpan at, string code) => new(at, code, 0, default);

    public static Answer None(TimeSpan at) => new(at, string.Empty, 0, default);

    public bool IsReceipt => Code is null;

    /// <summary>Perhaps it was done, perhaps not: sending it again tells.</summary>
    public bool IsUnsure => Code is "" or RefusalCodes.Unavailable or RefusalCodes.Failed;

    /// <summary>This attempt did nothing, but a later one may.</summary>
    public bool IsLater => Code is RefusalCodes.TooManyRequests;

    /// <summary>It was not done and will not be.</summary>
    public bool IsFinalRefusal => !IsReceipt && !IsUnsure && !IsLater;
}
