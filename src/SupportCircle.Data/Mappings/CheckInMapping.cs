using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class CheckInMapping : IEntityTypeConfiguration<CheckIn>, IEntityTypeConfiguration<CirclePulse>
{
    public void Configure(EntityTypeBuilder<CheckIn> checkIn)
    {
        checkIn.HasKey(c => new { c.MemberId, c.Number });
        checkIn.Property(c => c.Number).ValueGeneratedNever();
        checkIn.HasIndex(c => new { c.MemberId, c.Id }).IsUnique();

        // For the pulse, once a week: those of one week.
        checkIn.HasIndex(c => c.At);
        checkIn.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Restrict);
        checkIn.HasOne<Seat>().WithMany().HasForeignKey(c => c.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CirclePulse> pulse)
    {
        pulse.HasKey(p => new { p.CircleId, p.Week });
        pulse.HasOne<Circle>().WithMany().HasForeignKey(p => p.CircleId).OnDelete(DeleteBehavior.Restrict);
    }
}
