using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Mappings;

internal sealed class ModerationMapping : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<Block>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.HasIndex(r => new { r.CircleId, r.ClosedAt });
        report.HasIndex(r => new { r.IsAboutFacilitator, r.ReportedAt });
        report.HasIndex(r => r.KeptUntil);
        report.HasOne<Circle>().WithMany().HasForeignKey(r => r.CircleId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Seat>().WithMany().HasForeignKey(r => r.ReporterSeatId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Seat>().WithMany().HasForeignKey(r => r.AboutSeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Block> block)
    {
        block.HasKey(b => new { b.CircleId, b.BlockerSeatId, b.BlockedSeatId });
        block.HasOne<Seat>().WithMany().HasForeignKey(b => b.BlockerSeatId).OnDelete(DeleteBehavior.Restrict);
        block.HasOne<Seat>().WithMany().HasForeignKey(b => b.BlockedSeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
