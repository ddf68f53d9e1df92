using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>What circles are told of, since nobody has answered it in time.</summary>
public static class RisenEntries
{
    /// <summary>Those that have risen and wait since; not what was said more than <see cref="WitnessLimits.Days"/> ago.</summary>
    public static IQueryable<AwaitedAnswer> Risen(this SupportDbContext db, DateTime now)
    {
        var since = now.AddDays(-WitnessLimits.Days);
        return db.AwaitedAnswers.Where(a => a.RisenAt != null && a.AnsweredAt == null && a.SaidAt >= since);
    }
}
