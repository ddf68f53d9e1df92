using SupportCircle.Contracts.Moderation;
using SupportCircle.Data.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Where somebody reports something: in a circle, or in a one-to-one thread.</summary>
/// <param name="Seat">The reporter's own there.</param>
/// <param name="Reporter">The same person in the circle whose facilitators look after it.</param>
/// <param name="OtherInThread">Null in a circle.</param>
internal sealed record ReportPlace(HeldSeat Seat, Seat Reporter, Seat? OtherInThread)
{
    public ReportSubjectKind KindOf(ReportRequest request) => OtherInThread is null ? request.Kind : ReportSubjectKind.Thread;

    /// <summary>Whether it is a message that the reporter wants folded; a thread they can end.</summary>
    public bool Hides(ReportRequest request) => request.Hides && KindOf(request) == ReportSubjectKind.Message;
}
