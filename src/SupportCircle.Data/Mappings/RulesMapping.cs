using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Data.Mappings;

/// <summary>What was found may have been removed since: nothing refers to a phrase.</summary>
internal sealed class RulesMapping
    : IEntityTypeConfiguration<WatchedPhrase>, IEntityTypeConfiguration<OrganisationRules>, IEntityTypeConfiguration<HeldPost>,
        IEntityTypeConfiguration<Signal>
{
    // A GUID has 36 characters, and one between them.
    private const int MentionsLength = ConversationLimits.Mentions * 37;

    public void Configure(EntityTypeBuilder<WatchedPhrase> phrase)
    {
        phrase.Property(p => p.Id).ValueGeneratedNever();
        phrase.Property(p => p.Pattern).HasMaxLength(RuleLimits.PatternLength);
        phrase.HasIndex(p => p.CircleId);
        phrase.HasOne<Circle>().WithMany().HasForeignKey(p => p.CircleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OrganisationRules> rules)
    {
        rules.ToTable("OrganisationRules");
        rules.Property(r => r.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<HeldPost> post)
    {
        post.Property(h => h.Id).ValueGeneratedNever();
        post.Property(h => h.Mentions).HasMaxLength(MentionsLength);
        post.HasIndex(h => new { h.CircleId, h.AuthorSeatId, h.ClientMessageId }).IsUnique();

        // Of the few that wait: for facilitators, and for the log, which counts those of each who speaks.
        post.HasIndex(h => new { h.CircleId, h.AuthorSeatId }).HasFilter("\"DecidedAt\" IS NULL");

        // Of those that were declined, when.
        post.HasIndex(h => new { h.Outcome, h.DecidedAt });
        post.HasOne<Circle>().WithMany().HasForeignKey(h => h.CircleId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Seat>().WithMany().HasForeignKey(h => h.AuthorSeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Signal> signal)
    {
        signal.Property(s => s.Id).ValueGeneratedNever();
        signal.HasIndex(s => new { s.CircleId, s.At });

        // Without a foreign key, as reports are.
        signal.HasIndex(s => new { s.CaseId, s.At });

        // Of the few that are in no case yet.
        signal.HasIndex(s => new { s.Waits, s.At });
        signal.Property(s => s.Findings).HasMaxLength(SignalMark.FindingsLength);
        signal.HasIndex(s => s.KeptUntil);
        signal.HasOne<Message>().WithMany().HasForeignKey(s => new { s.CircleId, s.Sequence }).OnDelete(DeleteBehavior.Restrict);
    }
}
