namespace SupportCircle.Load.People;

/// <summary>A circle and those who sit in it.</summary>
/// <param name="Cookies">Each member's <c>Cookie</c> header; null where nobody needs one.</param>
/// <param name="SeatIds">Each member's seat; none where there are no seats.</param>
internal sealed record Circle(Guid Id, IReadOnlyList<string?> Cookies, IReadOnlyList<Guid> SeatIds);
