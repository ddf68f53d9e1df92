using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Data.Mappings;

internal sealed class SettlingMapping : IEntityTypeConfiguration<Settling>
{
    public void Configure(EntityTypeBuilder<Settling> settling)
    {
        settling.HasKey(s => s.CircleId);
        settling.HasOne<Circle>().WithOne().HasForeignKey<Settling>(s => s.CircleId).OnDelete(DeleteBehavior.Restrict);
    }
}
