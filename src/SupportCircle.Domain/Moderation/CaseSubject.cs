using System.Globalization;

namespace SupportCircle.Domain.Moderation;

/// <summary>What a case is about: a kind, and an id within the circle. There is one case for each.</summary>
/// <param name="Id">Of a message its sequence, of a person their seat, of what they do in a thread their seat there, of a note its id.</param>
public readonly record struct CaseSubject(ReportSubjectKind Kind, string Id)
{
    /// <summary>The longest <see cref="Id"/>, in characters.</summary>
    public const int IdLength = 36;

    public static CaseSubject Of(long sequence) => new(ReportSubjectKind.Message, sequence.ToString(CultureInfo.InvariantCulture));

    public static CaseSubject Of(Guid seatId) => new(ReportSubjectKind.Seat, seatId.ToString());

    public static CaseSubject OfThread(Guid threadSeatId) => new(ReportSubjectKind.Thread, threadSeatId.ToString());

    public static CaseSubject OfNote(Guid noteId) => new(ReportSubjectKind.Note, noteId.ToString());
}
