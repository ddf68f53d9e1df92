using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Mappings;

internal sealed class OperationsMapping
    : IEntityTypeConfiguration<Revocation>, IEntityTypeConfiguration<KeyErasure>, IEntityTypeConfiguration<OutgoingMail>,
        IEntityTypeConfiguration<CommitMark>
{
    public void Configure(EntityTypeBuilder<Revocation> revocation) => revocation.HasIndex(r => r.At);

    public void Configure(EntityTypeBuilder<KeyErasure> erasure)
    {
        erasure.HasKey(e => e.OwnerId);
        erasure.Property(e => e.OwnerId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<OutgoingMail> mail) => mail.HasIndex(m => m.DueAt);

    public void Configure(EntityTypeBuilder<CommitMark> mark)
    {
        mark.Property(m => m.Id).ValueGeneratedNever();
        mark.HasIndex(m => m.At);
    }
}
