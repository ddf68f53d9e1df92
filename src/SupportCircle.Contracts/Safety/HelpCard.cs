using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Safety.Plans;

namespace SupportCircle.Contracts.Safety;

/// <summary>Who is there for somebody in a circle who may need help now; helplines come by <c>GET /api/help</c>.</summary>
/// <param name="OnShift">Those who look after the circle and say that they are there now; never oneself.</param>
/// <param name="OthersOnShift">Whether somebody else of the organisation does, who has no seat there.</param>
/// <param name="Plan">What one has written down oneself for such an hour; absent when one has not.</param>
public sealed record HelpCard(IReadOnlyList<Author> OnShift, bool OthersOnShift, SafetyPlanLines? Plan);
