using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>Who is on, what they have left for each other, and what concerns oneself alone.</summary>
/// <param name="Mine">One's own shift; absent when one is on none.</param>
/// <param name="On">Who else is on, in the order of their names.</param>
/// <param name="Notes">Of the circles that one looks after, the newest first, at most 100.</param>
/// <param name="Wishes">What one would rather not get.</param>
public sealed record ShiftView(
    ShiftTime? Mine,
    IReadOnlyList<ColleagueOnShift> On,
    IReadOnlyList<HandOverNoteView> Notes,
    Exposure Exposure,
    IReadOnlyList<ReportCategory> Wishes);
