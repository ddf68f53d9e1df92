using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Data.Mappings;

internal sealed class SignalRulesMapping
    : IEntityTypeConfiguration<OrganisationSignals>, IEntityTypeConfiguration<RuleSwitch>, IEntityTypeConfiguration<OwnRule>
{
    public void Configure(EntityTypeBuilder<OrganisationSignals> signals)
    {
        signals.ToTable("OrganisationSignals");
        signals.Property(s => s.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<RuleSwitch> ruleSwitch)
    {
        ruleSwitch.HasKey(s => s.RuleId);
        ruleSwitch.Property(s => s.RuleId).HasMaxLength(OwnRuleLimits.RuleIdLength);
        ruleSwitch.Property(s => s.Reason).HasMaxLength(OwnRuleLimits.ReasonLength);
    }

    public void Configure(EntityTypeBuilder<OwnRule> rule)
    {
        rule.HasKey(r => r.Number);
        rule.Property(r => r.Number).ValueGeneratedNever();
        rule.Property(r => r.Language).HasMaxLength(Languages.CodeLength);
        rule.Property(r => r.Patterns).IsLong();
        rule.Property(r => r.About).HasMaxLength(OwnRuleLimits.AboutLength);
        rule.Property(r => r.Example).HasMaxLength(OwnRuleLimits.ExampleLength);
    }
}
