using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A report of a case, and what is in it.</summary>
internal sealed record OpenedReport(CaseSummary Case, CaseReport Listed, ReportContent Content)
{
    public Guid Id => Listed.Id;

    public string CircleName => Case.CircleName;

    public ReportSubjectKind Kind => Case.Kind;

    public long? Sequence => Case.Sequence;

    public Author About => Case.About;

    public ReportCategory Category => Listed.Category;

    public ReportOutcome? Outcome => Listed.Outcome;

    public string? Words => Content.Words;

    public ReportEvidence? Evidence => Content.Evidence;

    public DateTime? KeptUntil => Content.KeptUntil;

    public string? Word => Content.Word;
}
