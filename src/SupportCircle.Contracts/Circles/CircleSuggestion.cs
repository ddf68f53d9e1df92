using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>A circle that goes with what one has said, and in what.</summary>
/// <param name="Theme">Whether it is about something that one lives through.</param>
/// <param name="Hopes">What one hopes for, and there is to find in it.</param>
/// <param name="Times">When it meets, and one can come.</param>
/// <param name="Language">Spoken in it, and by oneself; absent when not.</param>
public sealed record CircleSuggestion(
    CircleListing Circle, bool Theme, IReadOnlyList<Hope> Hopes, IReadOnlyList<MeetingTime> Times, string? Language);
