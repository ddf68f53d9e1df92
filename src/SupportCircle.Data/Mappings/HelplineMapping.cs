using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Data.Mappings;

internal sealed class HelplineMapping
    : IEntityTypeConfiguration<OwnHelpline>, IEntityTypeConfiguration<ShippedMark>, IEntityTypeConfiguration<HelplineStamp>
{
    public void Configure(EntityTypeBuilder<OwnHelpline> helpline)
    {
        helpline.Property(h => h.Id).ValueGeneratedNever();
        helpline.Property(h => h.Entry).IsLong();
        helpline.HasIndex(h => h.VerifiedByMemberId);
        helpline.HasOne<Member>().WithMany().HasForeignKey(h => h.VerifiedByMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ShippedMark> mark)
    {
        mark.HasKey(m => m.Key);
        mark.Property(m => m.Key).HasMaxLength(ShippedMark.KeyLength);
        mark.Property(m => m.Entry).IsLong();
        mark.HasIndex(m => m.VerifiedByMemberId);
        mark.HasOne<Member>().WithMany().HasForeignKey(m => m.VerifiedByMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HelplineStamp> stamp) => stamp.Property(s => s.Id).ValueGeneratedNever();
}
