using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Accounts;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Domain.Privacy;
using SupportCircle.Domain.Safety.Helplines;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data;

/// <summary>The database of record. Author keys are not in it: see <c>KeyDbContext</c>.</summary>
public sealed class SupportDbContext(DbContextOptions<SupportDbContext> options)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Interests> Interests => Set<Interests>();

    public DbSet<SafetyPlan> SafetyPlans => Set<SafetyPlan>();

    public DbSet<PlanConsent> PlanConsents => Set<PlanConsent>();

    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();

    public DbSet<PracticeDay> PracticeDays => Set<PracticeDay>();

    public DbSet<CheckIn> CheckIns => Set<CheckIn>();

    public DbSet<CirclePulse> Pulses => Set<CirclePulse>();

    public DbSet<OwnHelpline> OwnHelplines => Set<OwnHelpline>();

    public DbSet<ShippedMark> ShippedMarks => Set<ShippedMark>();

    public DbSet<HelplineStamp> HelplineStamps => Set<HelplineStamp>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<Circle> Circles => Set<Circle>();

    public DbSet<CircleAgreements> Agreements => Set<CircleAgreements>();

    public DbSet<AgreementsAcceptance> AgreementsAcceptances => Set<AgreementsAcceptance>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<SeatRequest> SeatRequests => Set<SeatRequest>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ThreadRequest> ThreadRequests => Set<ThreadRequest>();

    public DbSet<WarmNote> WarmNotes => Set<WarmNote>();

    public DbSet<Settling> Settlings => Set<Settling>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<MessageRevision> MessageRevisions => Set<MessageRevision>();

    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<AwaitedAnswer> AwaitedAnswers => Set<AwaitedAnswer>();

    public DbSet<WitnessMark> WitnessMarks => Set<WitnessMark>();

    public DbSet<Story> Stories => Set<Story>();

    public DbSet<StoryDraft> StoryDrafts => Set<StoryDraft>();

    public DbSet<FoldedTopics> FoldedTopics => Set<FoldedTopics>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ModerationCase> Cases => Set<ModerationCase>();

    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    public DbSet<CaseSpell> CaseSpells => Set<CaseSpell>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<Block> Blocks => Set<Block>();

    public DbSet<WatchedPhrase> WatchedPhrases => Set<WatchedPhrase>();

    public DbSet<OrganisationRules> OrganisationRules => Set<OrganisationRules>();

    public DbSet<OrganisationSignals> OrganisationSignals => Set<OrganisationSignals>();

    public DbSet<RuleSwitch> RuleSwitches => Set<RuleSwitch>();

    public DbSet<OwnRule> OwnRules => Set<OwnRule>();

    public DbSet<HeldPost> HeldPosts => Set<HeldPost>();

    public DbSet<Signal> Signals => Set<Signal>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<AlertStep> AlertSteps => Set<AlertStep>();

    public DbSet<EscalationTimes> EscalationTimes => Set<EscalationTimes>();

    public DbSet<Drill> Drills => Set<Drill>();

    public DbSet<DrillSighting> DrillSightings => Set<DrillSighting>();

    public DbSet<Shift> Shifts => Set<Shift>();

    public DbSet<HandOverNote> HandOverNotes => Set<HandOverNote>();

    public DbSet<HardLook> HardLooks => Set<HardLook>();

    public DbSet<DeskWishes> DeskWishes => Set<DeskWishes>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<Revocation> Revocations => Set<Revocation>();

    public DbSet<KeyErasure> KeyErasures => Set<KeyErasure>();

    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    public DbSet<CommitMark> CommitMarks => Set<CommitMark>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<FirstRunCode> FirstRunCodes => Set<FirstRunCode>();

    public DbSet<TeamInvitation> TeamInvitations => Set<TeamInvitation>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>().HavePrecision(UtcMilliseconds.Digits);
        configurationBuilder.Properties<DateTimeOffset>().HavePrecision(UtcMilliseconds.Digits);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SupportDbContext).Assembly, type =>
            string.Equals(type.Namespace, typeof(Mappings.MemberMapping).Namespace, StringComparison.Ordinal));
    }
}
