using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Safety;

/// <summary>What becomes of words in which the signal rules have found something.</summary>
public static class Distress
{
    /// <summary>Whether somebody who writes so may need help: they or somebody close to them. The others are about what is done to others.</summary>
    public static bool IsDistress(this SignalCategory category) => category is not (
        SignalCategory.MethodDetail or SignalCategory.Encouragement or SignalCategory.ContactDetails or SignalCategory.SexualApproach);

    /// <summary>
    /// Whether the author is offered help at once. What is such is never held back: it goes through, with what would be held
    /// made unreadable.
    /// </summary>
    public static bool NeedsHelp(this SignalResult result) =>
        result.Findings.Any(finding => finding.Category.IsDistress() && finding.Level >= SignalLevel.Red);
}
