using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Data.Mappings;

internal sealed class ShiftMapping
    : IEntityTypeConfiguration<Shift>, IEntityTypeConfiguration<HandOverNote>, IEntityTypeConfiguration<HardLook>,
        IEntityTypeConfiguration<DeskWishes>
{
    public void Configure(EntityTypeBuilder<Shift> shift)
    {
        shift.Property(s => s.Id).ValueGeneratedNever();

        // Who is on: the few whose end is still to come.
        shift.HasIndex(s => s.Until);
        shift.HasIndex(s => new { s.MemberId, s.Until });
        shift.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HandOverNote> note)
    {
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.CircleId, n.WrittenAt });
        note.HasIndex(n => n.WrittenAt);
        note.HasIndex(n => n.AuthorMemberId);
        note.HasOne<Circle>().WithMany().HasForeignKey(n => n.CircleId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Member>().WithMany().HasForeignKey(n => n.AuthorMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HardLook> look)
    {
        look.HasKey(l => new { l.MemberId, l.CaseId, l.Day });
        look.HasIndex(l => new { l.MemberId, l.At });
        look.HasIndex(l => l.At);
        look.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.Restrict);
        look.HasOne<ModerationCase>().WithMany().HasForeignKey(l => l.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeskWishes> wishes)
    {
        wishes.HasKey(w => w.MemberId);
        wishes.HasOne<Member>().WithOne().HasForeignKey<DeskWishes>(w => w.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
