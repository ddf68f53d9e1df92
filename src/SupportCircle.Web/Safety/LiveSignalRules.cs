using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Safety.Helplines;

namespace SupportCircle.Web.Safety;

/// <summary>
/// The signal rules as this organisation has them now: helplines' numbers are nobody's contact details. Others take their place whole, from one
/// text to the next.
/// </summary>
internal sealed class LiveSignalRules(LiveHelp help)
{
    private LiveRules _now = new(SignalChoices.None);
    private Allowing? _allowing;

    public LiveRules Now => Volatile.Read(ref _now);

    public SignalRules Rules
    {
        get
        {
            var (rules, numbers) = (Now.Rules, help.Numbers);
            var allowing = Volatile.Read(ref _allowing);
            if (allowing is null || !ReferenceEquals(allowing.Of, rules) || !ReferenceEquals(allowing.Numbers, numbers))
            {
                allowing = new Allowing(rules, numbers, rules.Allowing(numbers));
                Volatile.Write(ref _allowing, allowing);
            }

            return allowing.Rules;
        }
    }

    /// <returns>What is not in force yet; it is made by whoever asks for its rules first.</returns>
    public LiveRules With(SignalChoices choices) => choices.HasSameOwn(Now.Choices) ? Now.Switched(choices) : new LiveRules(choices);

    public void Take(LiveRules rules) => Volatile.Write(ref _now, rules);

    /// <param name="body">What somebody wrote.</param>
    /// <param name="field">What the text is called, in a refusal.</param>
    /// <param name="maxLength">In UTF-16 units.</param>
    /// <exception cref="Domain.Refusal"><c>invalid</c>.</exception>
    public ScreenedText Screen(string? body, string field = "body", int maxLength = ConversationLimits.BodyLength) =>
        Screening.Message(body, Rules, field, maxLength);

    private sealed record Allowing(SignalRules Of, IReadOnlyList<string> Numbers, SignalRules Rules);
}
