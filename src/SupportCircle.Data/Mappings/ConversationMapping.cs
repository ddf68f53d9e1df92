using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Mappings;

internal sealed class ConversationMapping
    : IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<MessageRevision>, IEntityTypeConfiguration<Change>,
        IEntityTypeConfiguration<Acknowledgement>, IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.HasKey(m => new { m.CircleId, m.Sequence });
        message.HasIndex(m => new { m.CircleId, m.AuthorSeatId, m.ClientMessageId }).IsUnique();

        // Of the few that are hidden, for facilitators; every other post costs nothing more.
        message.HasIndex(m => m.CircleId).HasFilter("\"HiddenAt\" IS NOT NULL");
        // Of those that are more than messages: the answers to a story.
        message.HasIndex(m => new { m.CircleId, m.ReplyTo }).HasFilter("\"Kind\" IS NOT NULL");
        message.HasOne<Circle>().WithMany().HasForeignKey(m => m.CircleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MessageRevision> revision)
    {
        revision.HasKey(r => new { r.CircleId, r.Sequence, r.Revision });
        revision.HasOne<Message>().WithMany().HasForeignKey(r => new { r.CircleId, r.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Acknowledgement> acknowledgement)
    {
        acknowledgement.HasKey(a => new { a.CircleId, a.Sequence, a.SeatId });
        acknowledgement.HasIndex(a => a.SeatId);
        acknowledgement.HasOne<Message>().WithMany().HasForeignKey(a => new { a.CircleId, a.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
        acknowledgement.HasOne<Seat>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.HasKey(m => new { m.CircleId, m.Sequence, m.SeatId });
        mention.HasIndex(m => new { m.SeatId, m.Sequence });
        mention.HasOne<Message>().WithMany().HasForeignKey(m => new { m.CircleId, m.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
        mention.HasOne<Seat>().WithMany().HasForeignKey(m => m.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.HasKey(c => new { c.CircleId, c.Number });
        change.HasIndex(c => new { c.CircleId, c.SeatId, c.ClientChangeId }).IsUnique();
        change.HasOne<Message>().WithMany().HasForeignKey(c => new { c.CircleId, c.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
