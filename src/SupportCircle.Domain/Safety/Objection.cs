using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Safety;

/// <summary>
/// What the signal rules do not let through by itself: contact details are given back to their author, how it is done and
/// encouragement wait for somebody to look.
/// </summary>
/// <param name="Contacts">The words with contact details in them; empty when there are none.</param>
/// <param name="Hold">Why the text waits; null when it does not.</param>
public sealed record Objection(IReadOnlyList<string> Contacts, HoldReason? Hold)
{
    /// <returns>Null when there is none.</returns>
    public static Objection? To(SignalResult found)
    {
        var met = In(found).ToArray();
        var contacts = met.Where(finding => finding.Category == SignalCategory.ContactDetails)
            .Select(finding => finding.Words).Distinct(StringComparer.Ordinal).ToArray();
        var hold = met.Max(finding => HoldOf(finding.Category));
        return contacts.Length == 0 && hold is null ? null : new Objection(contacts, hold);
    }

    /// <summary>
    /// The findings that are objected to. What the rules have found to be denied, quoted or a figure of speech is none, nor is what was
    /// found by weights; of contact details that lie within others the inner ones are meant: the number, not the words before it.
    /// </summary>
    public static IEnumerable<SignalFinding> In(SignalResult found) => found.Findings.Where(finding => finding is { Level: > SignalLevel.Green, IsWeighed: false }
        && (finding.Category == SignalCategory.ContactDetails
            ? !found.Findings.Any(other => other.Category == SignalCategory.ContactDetails && IsWithin(other, finding))
            : HoldOf(finding.Category) is not null));

    private static bool IsWithin(SignalFinding inner, SignalFinding outer) =>
        inner.Length < outer.Length && inner.Start >= outer.Start && inner.Start + inner.Length <= outer.Start + outer.Length;

    private static HoldReason? HoldOf(SignalCategory category) => category switch
    {
        SignalCategory.MethodDetail => HoldReason.MethodDetail,
        SignalCategory.Encouragement => HoldReason.Encouragement,
        _ => null,
    };
}
