using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Data.Mappings;

internal sealed class AlertMapping
    : IEntityTypeConfiguration<Alert>, IEntityTypeConfiguration<AlertStep>, IEntityTypeConfiguration<EscalationTimes>,
        IEntityTypeConfiguration<Drill>, IEntityTypeConfiguration<DrillSighting>
{
    public void Configure(EntityTypeBuilder<Alert> alert)
    {
        alert.Property(a => a.Id).ValueGeneratedNever();
        alert.Ignore(a => a.LastTaken);

        // The one that goes on of a case, and its newest; the drills that go on.
        alert.HasIndex(a => new { a.CaseId, a.EndedAt });
        alert.HasIndex(a => new { a.CaseId, a.RaisedAt });
        alert.HasOne<ModerationCase>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
        alert.HasOne<Circle>().WithMany().HasForeignKey(a => a.CircleId).OnDelete(DeleteBehavior.Restrict);
        alert.HasMany(a => a.Steps).WithOne().HasForeignKey(s => s.AlertId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AlertStep> step)
    {
        step.HasKey(s => new { s.AlertId, s.Number });
        step.Property(s => s.Number).ValueGeneratedNever();

        // What is due: of all steps the few with something left to do.
        step.HasIndex(s => s.NextAt);
    }

    public void Configure(EntityTypeBuilder<EscalationTimes> times)
    {
        times.ToTable("EscalationTimes");
        times.Property(t => t.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Drill> drill)
    {
        drill.Property(d => d.Id).ValueGeneratedNever();
        drill.HasIndex(d => d.StartedAt);
        drill.HasIndex(d => new { d.CircleId, d.StartedAt });
        drill.HasOne<Alert>().WithOne().HasForeignKey<Drill>(d => d.Id).OnDelete(DeleteBehavior.Restrict);
        drill.HasOne<Circle>().WithMany().HasForeignKey(d => d.CircleId).OnDelete(DeleteBehavior.Restrict);
        drill.HasOne<Member>().WithMany().HasForeignKey(d => d.StartedByMemberId).OnDelete(DeleteBehavior.Restrict);
        drill.HasOne<Member>().WithMany().HasForeignKey(d => d.ClaimedByMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DrillSighting> sighting)
    {
        sighting.HasKey(s => new { s.DrillId, s.DashboardId });
        sighting.HasOne<Drill>().WithMany().HasForeignKey(s => s.DrillId).OnDelete(DeleteBehavior.Restrict);
    }
}
