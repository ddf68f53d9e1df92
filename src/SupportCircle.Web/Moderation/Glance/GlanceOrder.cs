using SupportCircle.Contracts.Moderation.Glance;

namespace SupportCircle.Web.Moderation.Glance;

/// <summary>How soon a circle needs somebody, lowest first: the order in which a person would go through what waits.</summary>
internal static class GlanceOrder
{
    private const int Calm = 6;

    public static int Of(CircleCounts counts) => counts switch
    {
        { Unclaimed: > 0 } => 0,
        { HeldPosts: > 0 } => 1,
        { Requests: > 0 } => 3,
        { Open: > 0 } => 4,
        _ => Calm,
    };

    public static int Of(CircleGlance glance) => (Of(glance.Counts), glance) switch
    {
        (var rank and < 2, _) => rank,
        (_, { Unanswered.Count: > 0 }) => 2,
        (var rank and < Calm, _) => rank,
        (_, { Quiet.Count: > 0 }) => 5,
        _ => Calm,
    };
}
