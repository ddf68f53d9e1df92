using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Shifts;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do who go on shift, through the public API.</summary>
internal static class Shifting
{
    public static Task<ShiftView> ShiftAsync(this Person person) => person.GetAsync<ShiftView>("/api/moderation/shift");

    public static Task BeginShiftAsync(this Person person, int minutes = 120) =>
        person.PutAsync("/api/moderation/shift", new ShiftRequest { Minutes = minutes });

    public static Task EndShiftAsync(this Person person) => person.DeleteAsync("/api/moderation/shift");

    public static Task<NoteWritten> LeaveNoteAsync(this Person person, TestCircle circle, string text) =>
        person.PostAsync<NoteWritten>($"/api/moderation/circles/{circle.Id}/hand-over-notes", new HandOverNoteRequest { Text = text });

    public static Task TakeNoteBackAsync(this Person person, TestCircle circle, Guid noteId) =>
        person.DeleteAsync($"/api/moderation/circles/{circle.Id}/hand-over-notes/{noteId}");

    public static Task WishAsync(this Person person, params ReportCategory[] categories) =>
        person.PutAsync("/api/moderation/wishes", new WishesRequest { Categories = categories });

    public static async Task<IReadOnlyList<DeskAlert>> AlertsAsync(this Person person) => (await person.GetAsync<Desk>("/api/moderation/desk")).Alerts;
}
