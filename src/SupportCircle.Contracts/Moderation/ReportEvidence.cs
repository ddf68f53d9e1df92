using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What a report is about, copied when it was made; also how it lies sealed.</summary>
/// <param name="About">The name that the person had then.</param>
/// <param name="Message">The message; absent when the report is about a person.</param>
/// <param name="Earlier">What it said before its edits, oldest first.</param>
/// <param name="Before">The messages before it.</param>
/// <param name="After">The messages after it.</param>
/// <param name="Newest">The newest messages of a reported person, oldest first.</param>
public sealed record ReportEvidence(
    Author About,
    EvidenceMessage? Message,
    IReadOnlyList<MessageWording> Earlier,
    IReadOnlyList<EvidenceMessage> Before,
    IReadOnlyList<EvidenceMessage> After,
    IReadOnlyList<EvidenceMessage> Newest);
