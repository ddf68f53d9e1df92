using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class CircleMapping
    : IEntityTypeConfiguration<Circle>, IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<CircleAgreements>,
        IEntityTypeConfiguration<AgreementsAcceptance>, IEntityTypeConfiguration<Seat>,
        IEntityTypeConfiguration<SeatRequest>, IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<ThreadRequest>
{
    public void Configure(EntityTypeBuilder<Circle> circle)
    {
        circle.Property(c => c.Id).ValueGeneratedNever();
        circle.Property(c => c.Name).HasMaxLength(CircleLimits.NameLength);
        circle.Property(c => c.Description).HasMaxLength(CircleLimits.DescriptionLength);
        circle.Property(c => c.Meets).HasMaxLength(CircleLimits.MeetsLength);
        circle.Property(c => c.Language).HasMaxLength(Languages.CodeLength);
        circle.HasIndex(c => new { c.Visibility, c.Name });
        circle.HasIndex(c => c.MetInCircleId);
        circle.HasOne<Theme>().WithMany().HasForeignKey(c => c.ThemeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.Property(t => t.Id).ValueGeneratedNever();
        theme.Property(t => t.Key).HasMaxLength(40);
        theme.Property(t => t.Name).HasMaxLength(OrganisationLimits.ThemeNameLength);
        theme.HasData(ThemeCatalogue.Initial);
    }

    public void Configure(EntityTypeBuilder<CircleAgreements> agreements)
    {
        agreements.ToTable("CircleAgreements");
        agreements.HasKey(a => new { a.CircleId, a.Version });
        agreements.HasIndex(a => a.CreatedAt);
        agreements.HasOne<Circle>().WithMany().HasForeignKey(a => a.CircleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementsAcceptance> acceptance)
    {
        acceptance.HasKey(a => new { a.SeatId, a.Version });
        acceptance.HasOne<Seat>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.Property(s => s.Name).HasMaxLength(MemberLimits.DisplayNameLength);

        // Compatibility forms can be longer than what they stand for: one letter, up to 18.
        seat.Property(s => s.NameKey).HasMaxLength(MemberLimits.DisplayNameLength * 18);
        seat.HasIndex(s => new { s.CircleId, s.MemberId }).IsUnique();
        seat.HasIndex(s => new { s.CircleId, s.NameKey }).IsUnique();
        seat.HasIndex(s => s.MemberId);
        seat.HasOne<Circle>().WithMany().HasForeignKey(s => s.CircleId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SeatRequest> request)
    {
        request.HasKey(r => r.SeatId);
        request.HasIndex(r => r.Id).IsUnique();
        request.Property(r => r.Name).HasMaxLength(MemberLimits.DisplayNameLength);
        request.HasOne<Seat>().WithOne().HasForeignKey<SeatRequest>(r => r.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ThreadRequest> request)
    {
        request.HasKey(r => new { r.FromSeatId, r.ToSeatId });
        request.HasIndex(r => r.ToSeatId);
        request.HasIndex(r => r.Id).IsUnique();
        request.HasOne<Seat>().WithMany().HasForeignKey(r => r.FromSeatId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Seat>().WithMany().HasForeignKey(r => r.ToSeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.Property(i => i.CodeHash).HasMaxLength(32);
        invitation.HasIndex(i => i.CodeHash).IsUnique();
        invitation.HasOne<Circle>().WithMany().HasForeignKey(i => i.CircleId).OnDelete(DeleteBehavior.Restrict);
    }
}
