using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A report in the list, and what is in it.</summary>
internal sealed record OpenedReport(ReportView Listed, ReportContent Content)
{
    public Guid Id => Listed.Id;

    public string CircleName => Listed.CircleName;

    public ReportSubjectKind Kind => Listed.Kind;

    public long? Sequence => Listed.Sequence;

    public Author About => Listed.About;

    public ReportCategory Category => Listed.Category;

    public ReportOutcome? Outcome => Listed.Outcome;

    public DateTime? ClosedAt => Listed.ClosedAt;

    public string? Words => Content.Words;

    public ReportEvidence? Evidence => Content.Evidence;

    public DateTime? KeptUntil => Content.KeptUntil;

    public string? Word => Content.Word;
}
