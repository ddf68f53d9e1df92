using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Mappings;

internal sealed class OperationsMapping : IEntityTypeConfiguration<Revocation>, IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<Revocation> revocation) => revocation.HasIndex(r => r.At);

    public void Configure(EntityTypeBuilder<OutgoingMail> mail) => mail.HasIndex(m => m.DueAt);
}
