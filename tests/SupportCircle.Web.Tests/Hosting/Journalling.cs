using SupportCircle.Contracts.Connection.Journal;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do with their journal, through the public API.</summary>
internal static class Journalling
{
    public const string Path = "/api/me/journal";

    /// <summary>A word that stands in no other text of the tests.</summary>
    public const string Word = "the medlar hedge";

    public static JournalEntryRequest Entry { get; } = new() { Title = "A Tuesday", Text = $"I walked as far as {Word}." };

    /// <param name="id">Another one each time without it.</param>
    /// <param name="revision">Of the entry as it was read; null for a new one.</param>
    public static async Task<(Guid Id, JournalEntrySaved Saved)> WriteEntryAsync(
        this Person person, string? text = null, string? title = "A Tuesday", Guid? id = null, int? revision = null)
    {
        var entryId = id ?? Guid.CreateVersion7();
        var request = new JournalEntryRequest { Revision = revision, Title = title, Text = text ?? Entry.Text };
        return (entryId, await person.PutAsync<JournalEntrySaved>($"{Path}/{entryId}", request));
    }

    public static Task<JournalEntryView> EntryAsync(this Person person, Guid id) => person.GetAsync<JournalEntryView>($"{Path}/{id}");

    public static Task<JournalPage> JournalAsync(this Person person, string query = "") => person.GetAsync<JournalPage>(Path + query);

    public static Task<JournalFound> SearchJournalAsync(this Person person, string words, int? before = null) =>
        person.PostAsync<JournalFound>($"{Path}/search", new JournalSearchRequest { Words = words, Before = before });
}
