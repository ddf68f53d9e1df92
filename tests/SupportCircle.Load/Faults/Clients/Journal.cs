using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>Keeps what a client sees, and how far it is. Any thread may write.</summary>
internal sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly List<JournalEntry> _entries = [];
    private readonly HashSet<(bool IsChange, long Number)> _ahead = [];
    private (long Sequence, long Change) _last;
    private bool _isInside;

    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The last message and the last change of what it has without a gap.</summary>
    public (long Sequence, long Change) Last
    {
        get
        {
            lock (_lock)
            {
                return _last;
            }
        }
    }

    public void Add(JournalEntry entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            switch (entry)
            {
                case Entered entered:
                    Enter(entered);
                    break;
                case Heard heard:
                    _ahead.Add((false, heard.Message.Sequence));
                    break;
                case HeardChange heard:
                    _ahead.Add((true, heard.Change.Change));
                    break;
                case Lost:
                    _isInside = false;
                    _ahead.Clear();
                    break;
            }

            Advance();
        }
    }

    private void Enter(Entered entered)
    {
        _last = (
            entered.Messages.Count > 0 ? entered.Messages[^1].Sequence : entered.AfterSequence,
            entered.Changes.Count > 0 ? entered.Changes[^1].Change : entered.AfterChange);
        _isInside = !entered.IsTruncated;
    }

    // While it enters, events wait.
    private void Advance()
    {
        while (_isInside && _ahead.Remove((false, _last.Sequence + 1)))
        {
            _last.Sequence++;
        }

        while (_isInside && _ahead.Remove((true, _last.Change + 1)))
        {
            _last.Change++;
        }
    }
}
