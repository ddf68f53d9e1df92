using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportCircle.Domain.Safety.Signals.Rules;

/// <summary>A file of rules as it is written; <c>docs/safety.md</c> describes it.</summary>
internal sealed record RuleFile
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Of every rule in it; rises with every change.</summary>
    public required int Version { get; init; }

    /// <summary>Null in the file that is shared.</summary>
    public string? Language { get; init; }

    /// <summary>Words that are read over.</summary>
    public string Fillers { get; init; } = "";

    /// <summary>What a word is short for.</summary>
    public Dictionary<string, string> Spellings { get; init; } = [];

    /// <summary>Words that are sought mistyped, too.</summary>
    public string Mistyped { get; init; } = "";

    /// <summary>Words that are sought in disguise, too.</summary>
    public string Disguised { get; init; } = "";

    /// <summary>Words and patterns by a name, with <c>|</c> between them.</summary>
    public Dictionary<string, string[]> Lists { get; init; } = [];

    public ModifierText[] Modifiers { get; init; } = [];

    public required RuleText[] Rules { get; init; }

    /// <exception cref="JsonException">It is not in the form of a rule file.</exception>
    public static RuleFile Read(Stream json) => JsonSerializer.Deserialize<RuleFile>(json, Reading)!;
}

/// <summary>Where a modifier is seen.</summary>
internal sealed record ModifierText
{
    public required SignalModifier Is { get; init; }

    public required string[] Any { get; init; }

    /// <summary>How many words before a match it may end; 0 when it counts there not at all.</summary>
    public int Before { get; init; }

    /// <summary>How many words behind a match it may begin.</summary>
    public int After { get; init; }

    /// <summary>Whether it counts when it overlaps the match.</summary>
    public bool Within { get; init; }

    /// <summary>What undoes it when it stands from its beginning to the end of the match.</summary>
    public string[] Unless { get; init; } = [];
}

/// <summary>One rule.</summary>
internal sealed record RuleText
{
    public required string Id { get; init; }

    public required SignalCategory Category { get; init; }

    public required SignalLevel Level { get; init; }

    public required Dictionary<string, string> About { get; init; }

    public required string Example { get; init; }

    /// <summary>Patterns, of which one is enough.</summary>
    public string[] Any { get; init; } = [];

    /// <summary>Of which one must stand near, when there are any.</summary>
    public string[] Near { get; init; } = [];

    /// <summary>What gives its words another meaning when it stands close: a figure of speech then, and no contact detail at all.</summary>
    public string[] Unless { get; init; } = [];

    /// <summary>Modifiers that do not lower it.</summary>
    public SignalModifier[] Ignores { get; init; } = [];

    /// <summary>What finds it when it is no matter of words.</summary>
    public ContactKind? Contact { get; init; }

    /// <summary>Whether it is found by what its words weigh together.</summary>
    public bool IsWeighed { get; init; }
}

/// <summary>What a contact detail is found by.</summary>
internal enum ContactKind
{
    Phone,
    Email,
    Handle,
    Link,
}
