using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Web.Safety;

/// <summary>The signal rules as this organisation has them: helplines' numbers are nobody's contact details.</summary>
internal sealed class LiveSignalRules(HelpDetails help)
{
    public SignalRules Rules { get; } = SignalRules.Default.Allowing(
        help.Helplines.SelectMany(line => new[] { line.Dial, line.Text }).OfType<string>());

    /// <exception cref="Domain.Refusal"><c>invalid</c>.</exception>
    public ScreenedText Screen(string? body) => Screening.Message(body, Rules);
}
