using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Something that happened to a case.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="By">Absent when it was not somebody who works on cases: who reports is not said.</param>
/// <param name="Text">A note, a question, an opinion, the reason for a level.</param>
/// <param name="Level">What it was taken for; with <see cref="CaseEventKind.LevelSet"/> alone.</param>
public sealed record CaseHappening(int Version, CaseEventKind Kind, DateTime At, Colleague? By, string? Text, SignalLevel? Level);
