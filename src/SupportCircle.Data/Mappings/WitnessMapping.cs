using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Mappings;

internal sealed class WitnessMapping : IEntityTypeConfiguration<AwaitedAnswer>, IEntityTypeConfiguration<WitnessMark>
{
    public void Configure(EntityTypeBuilder<AwaitedAnswer> awaited)
    {
        awaited.HasKey(a => new { a.CircleId, a.Sequence });

        // Those of some days or weeks: for the watch, and for figures.
        awaited.HasIndex(a => a.SaidAt);
        // The few that a room is told of.
        awaited.HasIndex(a => a.CircleId).HasFilter("\"RisenAt\" IS NOT NULL AND \"AnsweredAt\" IS NULL");
        awaited.HasIndex(a => a.SeatId);
        awaited.HasOne<Message>().WithMany().HasForeignKey(a => new { a.CircleId, a.Sequence }).OnDelete(DeleteBehavior.Restrict);
        awaited.HasOne<Seat>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WitnessMark> mark)
    {
        mark.HasKey(m => m.CircleId);
        mark.HasOne<Circle>().WithOne().HasForeignKey<WitnessMark>(m => m.CircleId).OnDelete(DeleteBehavior.Restrict);
    }
}
