namespace SupportCircle.Contracts.Moderation;

/// <summary>Something has changed at one's desk that is no case, such as who is on shift: read that again. It may be lost on the way.</summary>
public sealed record DeskChanged;
