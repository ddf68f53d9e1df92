using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Data.Mappings;

internal sealed class SafetyMapping : IEntityTypeConfiguration<SafetyPlan>, IEntityTypeConfiguration<PlanConsent>
{
    public void Configure(EntityTypeBuilder<SafetyPlan> plan)
    {
        plan.HasKey(p => p.MemberId);
        plan.HasOne<Member>().WithOne().HasForeignKey<SafetyPlan>(p => p.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanConsent> consent)
    {
        consent.Property(c => c.Id).ValueGeneratedNever();
        consent.HasIndex(c => new { c.SeatId, c.EndedAt });
        consent.HasOne<Seat>().WithMany().HasForeignKey(c => c.SeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
