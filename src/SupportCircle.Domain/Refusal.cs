namespace SupportCircle.Domain;

/// <summary>
/// The one way to say no. <see cref="Code"/> is stable and meant for programs, the message is for developers:
/// words for people are the client's.
/// </summary>
public sealed class Refusal(string code, string detail) : Exception(detail)
{
    /// <summary>One of <see cref="RefusalCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong, by field name; only with <see cref="RefusalCodes.Invalid"/>.</summary>
    public IReadOnlyDictionary<string, string[]>? Fields { get; private init; }

    /// <summary>Seconds until a new try can succeed; only with <see cref="RefusalCodes.TooManyRequests"/>.</summary>
    public int? RetryAfterSeconds { get; private init; }

    /// <summary>When the hindrance ends (UTC); only with a mute.</summary>
    public DateTime? Until { get; private init; }

    /// <summary>What has happened since it was read; only with <see cref="RefusalCodes.Conflict"/>.</summary>
    public IReadOnlyList<string>? Changed { get; private init; }

    /// <summary>The words with contact details in them, for their author alone; only with <see cref="RefusalCodes.ContactDetails"/>.</summary>
    public IReadOnlyList<string>? Found { get; private init; }

    /// <summary>Whether the author of the words is offered help, now that they are not taken.</summary>
    public bool? Help { get; private init; }

    /// <summary>The same, to somebody who may need help.</summary>
    public Refusal OfferingHelp() => new(Code, Message)
    {
        Fields = Fields,
        RetryAfterSeconds = RetryAfterSeconds,
        Until = Until,
        Changed = Changed,
        Found = Found,
        Help = true,
    };

    public static Refusal NotFound() =>
        new(RefusalCodes.NotFound, "There is nothing here, or nothing that you may see.");

    public static Refusal NotAllowed(string detail) => new(RefusalCodes.NotAllowed, detail);

    public static Refusal Muted(DateTime until) =>
        new(RefusalCodes.NotAllowed, "Muted in this circle for a time.") { Until = until };

    public static Refusal Paused() =>
        new(RefusalCodes.Paused, "The circle is paused: only its facilitators speak for now.");

    public static Refusal ByRules() =>
        new(RefusalCodes.RefusedByRules, "The rules of the circle or of the organisation do not take these words.");

    public static Refusal ContactDetails(IReadOnlyList<string> found) =>
        new(RefusalCodes.ContactDetails, "There are contact details in it, which are not passed on in a circle.") { Found = found };

    public static Refusal AgreementsRequired() =>
        new(RefusalCodes.AgreementsRequired, "The circle's current agreements have not been accepted.");

    public static Refusal Suspended() => new(RefusalCodes.Suspended, "The account is suspended.");

    public static Refusal Conflict(string detail) => new(RefusalCodes.Conflict, detail);

    public static Refusal Stale(IReadOnlyList<string> changed) =>
        new(RefusalCodes.Conflict, "More has happened since it was read: " + string.Join(", ", changed) + ".") { Changed = changed };

    public static Refusal Unavailable() =>
        new(RefusalCodes.Unavailable, "The server cannot store this now. Try again, with the same client id where there is one.");

    public static Refusal Invalid(string field, string problem) =>
        Invalid(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [problem] });

    public static Refusal Invalid(IReadOnlyDictionary<string, string[]> fields) =>
        new(RefusalCodes.Invalid, "Some values cannot be taken: " + string.Join(", ", fields.Keys) + ".") { Fields = fields };

    public static Refusal TooManyRequests(TimeSpan wait) =>
        new(RefusalCodes.TooManyRequests, "Too many requests in a short time.")
        {
            RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        };
}
