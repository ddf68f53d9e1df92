using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>A circle of two in which all is right; a test makes one thing wrong.</summary>
internal sealed class Scene
{
    public const int Ana = 0;
    public const int Tom = 1;
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    private readonly Guid[] _seats = [Guid.NewGuid(), Guid.NewGuid()];

    public List<LoggedMessage> Log { get; } = [];

    public List<LoggedMessage>? Pages { get; set; }

    public List<ChangeSighting> LoggedChanges { get; } = [];

    public List<Post>[] Posts { get; } = [[], []];

    public List<Change>[] Changes { get; } = [[], []];

    public List<JournalEntry>[] Journals { get; } = [[], []];

    public Limits Limits { get; set; } = new(TimeSpan.FromSeconds(15), Noon, []);

    /// <summary>Both have entered the empty circle, then said two things each, and heard all four.</summary>
    public static Scene Clean()
    {
        var scene = new Scene();
        foreach (var member in (int[])[Ana, Tom])
        {
            scene.Journals[member].Add(Entry(0, 1, 0, [], 0));
        }

        for (var i = 0; i < 4; i++)
        {
            scene.Say(i % 2, at: i + 1);
        }

        return scene;
    }

    public static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    public static Entered Entry(double at, int line, long after, IReadOnlyList<Sighting> messages, long last) =>
        new(At(at), line, At(at), after, 0, messages, [], last, 0, IsTruncated: false);

    /// <summary>Somebody posts, and both hear it.</summary>
    public Post Say(int member, double at)
    {
        var post = Said(member, at);
        foreach (var journal in Journals)
        {
            journal.Add(new Heard(At(at), 1, Log[^1].Message));
        }

        return post;
    }

    /// <summary>Somebody posts, and nobody hears it yet.</summary>
    public Post Said(int member, double at)
    {
        var post = new Post(Guid.NewGuid(), (ulong)Random.Shared.NextInt64());
        post.Add(Answer.Receipt(At(at), Log.Count + 1, Noon.AddSeconds(at)));
        Posts[member].Add(post);
        Log.Add(new LoggedMessage(new Sighting(Log.Count + 1, post.Id, _seats[member], post.Digest, IsGone: false), Noon.AddSeconds(at)));
        return post;
    }

    /// <summary>Somebody edits a message, and both hear it.</summary>
    public Change Edit(int member, long sequence, double at)
    {
        var change = Changed(new Change(Guid.NewGuid(), sequence, (ulong)Random.Shared.NextInt64(), isDeletion: false), member, at);
        Alter(sequence, message => message with { Digest = change.Digest });
        return change;
    }

    /// <summary>Somebody deletes a message, and both hear it.</summary>
    public Change Delete(int member, long sequence, double at)
    {
        var change = Changed(new Change(Guid.NewGuid(), sequence, 0, isDeletion: true), member, at);
        Log[(int)sequence - 1] = new LoggedMessage(new Sighting(sequence, Guid.Empty, Guid.Empty, 0, IsGone: true), null);
        return change;
    }

    public void Alter(long sequence, Func<Sighting, Sighting> alter)
    {
        var logged = Log[(int)sequence - 1];
        Log[(int)sequence - 1] = logged with { Message = alter(logged.Message) };
    }

    public IEnumerable<ViolationKind> Found() => Check().Violations.Select(violation => violation.Kind).Distinct().Order();

    public Verdict Check()
    {
        var log = new LogRecord(Log, LoggedChanges, Pages ?? Log);
        var members = _seats.Select((seat, i) => new MemberRecord(i + 1, seat, Posts[i], Changes[i], Journals[i])).ToList();
        return Checker.Check([new CircleRecord(1, log, members)], Limits);
    }

    private Change Changed(Change change, int member, double at)
    {
        change.Add(Answer.Receipt(At(at), LoggedChanges.Count + 1, Noon.AddSeconds(at)));
        Changes[member].Add(change);
        LoggedChanges.Add(new ChangeSighting(LoggedChanges.Count + 1, change.Sequence, change.Digest, change.IsDeletion));
        foreach (var journal in Journals)
        {
            journal.Add(new HeardChange(At(at), 1, LoggedChanges[^1]));
        }

        return change;
    }
}
