using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Data.Mappings;

internal sealed class WarmNoteMapping : IEntityTypeConfiguration<WarmNote>
{
    public void Configure(EntityTypeBuilder<WarmNote> note)
    {
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.AuthorSeatId, n.ClientNoteId }).IsUnique();
        note.HasIndex(n => new { n.AuthorSeatId, n.ReceiverSeatId, n.Kind, n.SentAt });
        note.HasIndex(n => new { n.ReceiverSeatId, n.SentAt });
        note.HasOne<Circle>().WithMany().HasForeignKey(n => n.CircleId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Seat>().WithMany().HasForeignKey(n => n.AuthorSeatId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Seat>().WithMany().HasForeignKey(n => n.ReceiverSeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
