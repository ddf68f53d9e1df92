using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>A refusal as a hub's clients get it: the JSON object in the HubException's message.</summary>
public sealed record RefusalBody(
    string Code,
    string Detail,
    IReadOnlyDictionary<string, string[]>? Fields = null,
    int? RetryAfterSeconds = null,
    DateTime? Until = null,
    IReadOnlyList<string>? Changed = null,
    IReadOnlyList<string>? Found = null,
    bool? Help = null)
{
    public static RefusalBody Of(Refusal refusal) =>
        new(
            refusal.Code, refusal.Message, refusal.Fields, refusal.RetryAfterSeconds, refusal.Until, refusal.Changed, refusal.Found, refusal.Help);
}
