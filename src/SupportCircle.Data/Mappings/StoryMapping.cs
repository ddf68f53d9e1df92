using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Mappings;

internal sealed class StoryMapping
    : IEntityTypeConfiguration<Story>, IEntityTypeConfiguration<StoryDraft>, IEntityTypeConfiguration<FoldedTopics>
{
    // A space after each code.
    private const int TopicsLength = StoryLimits.Topics * (StoryLimits.TopicLength + 1);

    public void Configure(EntityTypeBuilder<Story> story)
    {
        story.HasKey(s => new { s.CircleId, s.AuthorSeatId, s.ClientMessageId });
        story.Property(s => s.Topics).HasMaxLength(TopicsLength);
        story.HasIndex(s => new { s.CircleId, s.Sequence });
        story.HasIndex(s => s.AuthorSeatId);
        story.HasOne<Message>().WithMany().HasForeignKey(s => new { s.CircleId, s.Sequence }).OnDelete(DeleteBehavior.Restrict);
        story.HasOne<Seat>().WithMany().HasForeignKey(s => s.AuthorSeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoryDraft> draft)
    {
        draft.HasKey(d => new { d.MemberId, d.Id });
        draft.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FoldedTopics> folded)
    {
        folded.ToTable("FoldedTopics");
        folded.HasKey(f => f.MemberId);
        folded.HasOne<Member>().WithOne().HasForeignKey<FoldedTopics>(f => f.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
