namespace SupportCircle.Domain.Tests.Safety;

/// <summary>One text that somebody might write in a circle, and what a person would say that it is.</summary>
/// <param name="Level"><c>Crisis</c>, <c>Red</c>, <c>Amber</c> or <c>Green</c>.</param>
/// <param name="Categories">What it is about; none when there is nothing to look at.</param>
/// <param name="Kind"><c>signal</c>; <c>hardNegative</c>, which has the words of one and is none; or <c>ordinary</c>.</param>
/// <param name="Note">Why it is labelled so, where one may ask.</param>
internal sealed record CorpusSentence(string Id, string Text, string Level, IReadOnlyList<string> Categories, string Kind, string? Note = null)
{
    public override string ToString() => $"{Id}: {Text}";
}
