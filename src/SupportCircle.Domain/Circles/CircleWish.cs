namespace SupportCircle.Domain.Circles;

/// <summary>What somebody looks for in a circle, as they have said it.</summary>
/// <param name="Hopes">See <see cref="EnumSet"/>, of <see cref="Hope"/>.</param>
/// <param name="Times">See <see cref="EnumSet"/>, of <see cref="MeetingTime"/>.</param>
/// <param name="Languages">Those that they like to talk in.</param>
public sealed record CircleWish(IReadOnlySet<Guid> Themes, int Hopes, int Times, IReadOnlySet<string> Languages)
{
    /// <summary>Whether anything was said by which circles can be found.</summary>
    public bool IsEmpty => Themes.Count == 0 && Hopes == 0;
}
