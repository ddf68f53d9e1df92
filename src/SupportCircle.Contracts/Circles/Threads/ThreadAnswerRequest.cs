namespace SupportCircle.Contracts.Circles.Threads;

/// <summary>The answer to somebody who asks to talk one to one. A no is told to nobody.</summary>
public sealed record ThreadAnswerRequest
{
    public required bool Accepts { get; init; }
}
