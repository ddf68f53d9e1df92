namespace SupportCircle.Domain.Conversation;

/// <summary>
/// Where a sealed text belongs. It goes into the seal as associated data, so that bytes moved to another circle,
/// author, entry, field or revision do not open.
/// </summary>
public readonly record struct SealedField(Guid CircleId, Guid AuthorId, Guid EntryId, string Field, int Revision)
{
    public static SealedField Body(Guid circleId, Guid authorSeatId, Guid clientMessageId, int revision) =>
        new(circleId, authorSeatId, clientMessageId, "body", revision);

    public static SealedField Agreements(Guid circleId, int version) =>
        new(circleId, circleId, Guid.Empty, "agreements", version);

    /// <summary>What somebody wrote who asked for a seat.</summary>
    public static SealedField Note(Guid circleId, Guid seatId, Guid requestId) => new(circleId, seatId, requestId, "note", 0);

    /// <summary>A warm note to somebody of the circle.</summary>
    public static SealedField WarmNote(Guid circleId, Guid authorSeatId, Guid noteId) => new(circleId, authorSeatId, noteId, "warmnote", 0);

    /// <summary>What a facilitator added to the answer to a request, or to the outcome of a report.</summary>
    public static SealedField Word(Guid circleId, Guid answeredId) => new(circleId, circleId, answeredId, "word", 0);

    /// <summary>What somebody says who reports something; the report has a key of its own.</summary>
    public static SealedField ReportWords(Guid circleId, Guid reportId) => new(circleId, reportId, reportId, "report", 0);

    /// <summary>The copy of what a report is about.</summary>
    public static SealedField Evidence(Guid circleId, Guid reportId) => new(circleId, reportId, reportId, "evidence", 0);

    /// <summary>A note on a case, a question, an opinion: its happening by its version.</summary>
    public static SealedField CaseText(Guid circleId, Guid caseId, int version) => new(circleId, circleId, caseId, "case", version);

    /// <summary>Why something was decided.</summary>
    public static SealedField Reasons(Guid circleId, Guid decisionId) => new(circleId, circleId, decisionId, "reasons", 0);

    /// <summary>Why somebody appeals.</summary>
    public static SealedField Appeal(Guid circleId, Guid memberId, Guid decisionId) => new(circleId, memberId, decisionId, "appeal", 0);

    /// <summary>What was said to somebody who has appealed.</summary>
    public static SealedField Answer(Guid circleId, Guid decisionId) => new(circleId, circleId, decisionId, "answer", 0);

    /// <summary>What whoever looks after a circle leaves for those who come next.</summary>
    public static SealedField HandOver(Guid circleId, Guid noteId) => new(circleId, circleId, noteId, "handover", 0);

    /// <summary>What a member lives through and hopes for.</summary>
    public static SealedField Interests(Guid memberId) => new(Guid.Empty, memberId, Guid.Empty, "interests", 0);

    /// <summary>Which topics a member folds.</summary>
    public static SealedField Topics(Guid memberId) => new(Guid.Empty, memberId, Guid.Empty, "topics", 0);

    /// <summary>What a member is writing, and has not shared.</summary>
    public static SealedField StoryDraft(Guid circleId, Guid memberId, Guid draftId, int revision) =>
        new(circleId, memberId, draftId, "storydraft", revision);

    /// <summary>What a member has written down for a bad hour.</summary>
    public static SealedField SafetyPlan(Guid memberId, Guid version) => new(Guid.Empty, memberId, version, "safetyplan", 0);

    /// <summary>Title and text of an entry of a member's journal.</summary>
    public static SealedField Journal(Guid memberId, Guid entryId, int revision) => new(Guid.Empty, memberId, entryId, "journal", revision);

    /// <summary>What a member has noted of the practice of a day; the day stands in the place of an id.</summary>
    public static SealedField Practice(Guid memberId, DateOnly day, int revision) =>
        new(Guid.Empty, memberId, new Guid(day.DayNumber, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), "practice", revision);

    /// <summary>Mood and words of a check-in of a member, also of one that is shared.</summary>
    public static SealedField CheckIn(Guid memberId, Guid checkInId) => new(Guid.Empty, memberId, checkInId, "checkin", 0);
}
