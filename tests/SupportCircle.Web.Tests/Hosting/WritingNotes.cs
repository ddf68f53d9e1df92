using SupportCircle.Contracts.Connection;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Warm notes, through the public API.</summary>
internal static class WritingNotes
{
    public static Task AcceptNotesAsync(this Person person, TestCircle circle, bool accepts = true) =>
        person.PutAsync($"{circle.Path}/seats/mine/notes", new AcceptNotesRequest { Accepts = accepts });

    public static Task<NoteReceipt> WriteNoteAsync(
        this Person author,
        TestCircle circle,
        Person to,
        string body = "I thought of you today.",
        WarmNoteKind kind = WarmNoteKind.Note,
        Guid? clientNoteId = null) => author.PostAsync<NoteReceipt>($"{circle.Path}/notes", new NoteRequest
        {
            ClientNoteId = clientNoteId ?? Guid.CreateVersion7(),
            SeatId = to.SeatId,
            Kind = kind,
            Body = body,
        });

    public static Task<ReceivedNote[]> NotesAsync(this Person person) => person.GetAsync<ReceivedNote[]>("/api/me/notes");

    public static async Task<int> NewNotesAsync(this Person person) => (await person.HomeAsync()).NewNotes;

    public static Task PutNoteAwayAsync(this Person person, Guid noteId) => person.DeleteAsync($"/api/me/notes/{noteId}");

    public static Task<ReachOutCircle[]> ReachOutAsync(this Person person) => person.GetAsync<ReachOutCircle[]>("/api/me/reach-out");

    public static Task<ReportMade> ReportNoteAsync(
        this TestCircle circle, Person reporter, Guid noteId, string? words = null, bool hides = false) =>
        reporter.PostAsync<ReportMade>($"{circle.Path}/reports", new ReportRequest
        {
            Kind = ReportSubjectKind.Note,
            NoteId = noteId,
            Category = ReportCategory.Harassment,
            Words = words,
            Hides = hides,
        });
}
