using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Operations;

/// <summary>The demo community, as its file has it.</summary>
internal sealed record DemoCommunity(IReadOnlyList<DemoMember> Members, IReadOnlyList<DemoCircle> Circles);

internal sealed record DemoMember(string Name, string Email, string Role);

internal sealed record DemoCircle(
    string Name,
    string Theme,
    string Description,
    string? Meets,
    IReadOnlyList<Hope> Hopes,
    int Seats,
    string Visibility,
    string Agreements,
    IReadOnlyList<DemoSeat> SeatsHeld,
    IReadOnlyList<DemoRequest>? Requests,
    IReadOnlyList<DemoMessage> Messages);

/// <param name="As">The name in this circle.</param>
internal sealed record DemoSeat(string Member, string As, string Role);

/// <param name="As">The name that they would like to have.</param>
internal sealed record DemoRequest(string Member, string As, string Note, double MinutesAgo);

/// <param name="ReplyTo">The index of an earlier message.</param>
internal sealed record DemoMessage(string From, double MinutesAgo, string Text, int? ReplyTo);
