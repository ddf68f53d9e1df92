using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Mappings;

internal sealed class ModerationMapping
    : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<Block>, IEntityTypeConfiguration<ModerationCase>,
        IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<CaseSpell>, IEntityTypeConfiguration<Decision>,
        IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();

        // Without a foreign key: to add one, SQLite makes the table anew, outside of any transaction.
        report.HasIndex(r => new { r.CaseId, r.ReportedAt });
        report.HasIndex(r => r.KeptUntil);
        report.HasIndex(r => new { r.ReportedAt, r.Category });
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

    public void Configure(EntityTypeBuilder<ModerationCase> one)
    {
        one.ToTable("Cases");
        one.Property(c => c.Id).ValueGeneratedNever();
        one.Property(c => c.SubjectId).HasMaxLength(CaseSubject.IdLength);
        one.Ignore(c => c.ThreadSeatId);

        // A number: the queue is in its order.
        one.Property(c => c.Severity).HasConversion<int>().Metadata.SetMaxLength(null);
        one.HasIndex(c => new { c.CircleId, c.Kind, c.SubjectId }).IsUnique();

        // The queue, and what is closed by its time: of all circles, and of one.
        one.HasIndex(c => new { c.ClosedAt, c.Severity, c.OpenedAt }).IsDescending(false, true, false);
        one.HasIndex(c => new { c.CircleId, c.ClosedAt, c.Severity, c.OpenedAt }).IsDescending(false, false, true, false);
        one.HasIndex(c => new { c.AboutMemberId, c.OpenedAt });
        one.HasOne<Circle>().WithMany().HasForeignKey(c => c.CircleId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne<Seat>().WithMany().HasForeignKey(c => c.AboutSeatId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne<Member>().WithMany().HasForeignKey(c => c.AboutMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseEvent> happening)
    {
        happening.HasKey(e => new { e.CaseId, e.Version });
        happening.HasOne<ModerationCase>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseSpell> spell)
    {
        spell.HasKey(s => new { s.CaseId, s.Version });

        // What was decided in a range of time, and what only began in it, or was only looked at.
        spell.HasIndex(s => new { s.DecidedAt, s.CircleId });
        spell.HasIndex(s => new { s.OpenedAt, s.DecidedAt });
        spell.HasIndex(s => new { s.LookedAt, s.DecidedAt });
        spell.HasOne<ModerationCase>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Ignore(d => d.AppealUntil);
        decision.HasIndex(d => new { d.CaseId, d.DecidedAt });
        decision.HasIndex(d => new { d.AboutMemberId, d.DecidedAt });
        decision.HasIndex(d => d.DecidedAt);
        decision.HasIndex(d => d.KeptUntil);
        decision.HasOne<ModerationCase>().WithMany().HasForeignKey(d => d.CaseId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Circle>().WithMany().HasForeignKey(d => d.CircleId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Member>().WithMany().HasForeignKey(d => d.AboutMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.HasKey(a => a.DecisionId);
        appeal.HasIndex(a => new { a.DecidedAt, a.MadeAt });
        appeal.HasIndex(a => a.MadeAt);
        appeal.HasOne<Decision>().WithOne().HasForeignKey<Appeal>(a => a.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
