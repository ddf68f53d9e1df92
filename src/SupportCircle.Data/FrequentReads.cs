using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data;

/// <summary>
/// What everybody asks for who comes in, compiled once: to find such a query again by its expression costs about as much as
/// to run it. Compiled for a model, and for reading or for writing, since it is settled there whether rows are tracked.
/// </summary>
internal sealed class FrequentReads
{
    private static readonly ConditionalWeakTable<IModel, FrequentReads> Reading = [];
    private static readonly ConditionalWeakTable<IModel, FrequentReads> Writing = [];

    private FrequentReads()
    {
    }

    /// <summary>Circle, then member.</summary>
    public Func<SupportDbContext, Guid, Guid, CancellationToken, Task<SeatRow?>> Seat { get; } = EF.CompileAsyncQuery(
        (SupportDbContext db, Guid circleId, Guid memberId, CancellationToken _) => (
            from seat in db.Seats
            where seat.CircleId == circleId && seat.MemberId == memberId
            join circle in db.Circles on seat.CircleId equals circle.Id
            join member in db.Members on seat.MemberId equals member.Id
            select new SeatRow { Seat = seat, Circle = circle, State = member.State }).FirstOrDefault());

    /// <summary>Circle, a sequence, and how many of the last messages below it, newest first.</summary>
    public Func<SupportDbContext, Guid, long, int, IAsyncEnumerable<MessageRow>> Before { get; } = EF.CompileAsyncQuery(
        (SupportDbContext db, Guid circleId, long before, int limit) => (
            from message in db.Messages
            where message.CircleId == circleId && message.Sequence < before
            join author in db.Seats on message.AuthorSeatId equals author.Id
            orderby message.Sequence descending
            select new MessageRow { Message = message, AuthorName = author.Name }).Take(limit));

    public static FrequentReads Of(SupportDbContext db)
    {
        var compiled = db.ChangeTracker.QueryTrackingBehavior == QueryTrackingBehavior.NoTracking ? Reading : Writing;
        return compiled.GetValue(db.Model, _ => new FrequentReads());
    }
}
