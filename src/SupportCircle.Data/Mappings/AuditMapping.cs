using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Mappings;

/// <summary>Without foreign keys: what was done stays on record whatever becomes of those whom it names.</summary>
internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.HasKey(e => e.Number);
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Subject).HasMaxLength(AuditNote.SubjectLength);
        entry.Property(e => e.Salt).HasMaxLength(AuditEntry.SaltLength);
        entry.Property(e => e.Digest).HasMaxLength(AuditEntry.HashLength);
        entry.Property(e => e.Hash).HasMaxLength(AuditEntry.HashLength);
        entry.HasIndex(e => new { e.MemberId, e.Number });
        entry.HasIndex(e => new { e.Subject, e.Action });
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("AuditHead");
        head.Property(h => h.Id).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(AuditEntry.HashLength);
    }
}
