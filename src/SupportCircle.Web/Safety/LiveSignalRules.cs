using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Safety.Helplines;

namespace SupportCircle.Web.Safety;

/// <summary>The signal rules as this organisation has them: helplines' numbers are nobody's contact details.</summary>
internal sealed class LiveSignalRules(LiveHelp help)
{
    public SignalRules Rules => help.Rules;

    /// <exception cref="Domain.Refusal"><c>invalid</c>.</exception>
    public ScreenedText Screen(string? body) => Screening.Message(body, Rules);
}
