using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>An entry with its words.</summary>
internal sealed record OpenedEntry(JournalEntry Entry, JournalText Words)
{
    public JournalEntryView View() =>
        new(Entry.Id, Entry.Revision, Words.Title, Words.Text, Entry.WrittenAt, Entry.ChangedAt);

    public JournalLine Line() => Line(Excerpt.Of(Words.Text, JournalLimits.ExcerptLength));

    public JournalLine Line(SearchWords found) => Line(Excerpt.Around(Words.Text, found, JournalLimits.ExcerptLength));

    private JournalLine Line(string excerpt) => new(Entry.Id, Words.Title, excerpt, Entry.WrittenAt, Entry.ChangedAt);
}
