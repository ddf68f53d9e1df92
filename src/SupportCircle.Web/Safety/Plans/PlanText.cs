using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Safety.Plans;

/// <summary>A safety plan as it was typed, cleaned; and as it is sealed.</summary>
internal static class PlanText
{
    /// <summary>Blank lines fall away, and the second of two that are the same.</summary>
    /// <exception cref="Refusal"><c>invalid</c>, by the field as <c>lines.places[2]</c>; <c>lines</c> when nothing was written at all.</exception>
    public static SafetyPlanLines Clean(SafetyPlanLines? typed)
    {
        if (typed is null)
        {
            throw Refusal.Invalid("lines", "Required.");
        }

        var lines = new SafetyPlanLines
        {
            WarningSigns = Lines(typed.WarningSigns, "lines.warningSigns"),
            WhatHelps = Lines(typed.WhatHelps, "lines.whatHelps"),
            People = People(typed.People),
            Places = Lines(typed.Places, "lines.places"),
            Reasons = Lines(typed.Reasons, "lines.reasons"),
        };
        return lines.IsEmpty
            ? throw Refusal.Invalid("lines", "Nothing is written in any part. To have no plan, delete it.")
            : lines;
    }

    public static string Write(SafetyPlanLines lines) => JsonSerializer.Serialize(lines, WireJson.Options);

    public static SafetyPlanLines Read(string text) => JsonSerializer.Deserialize<SafetyPlanLines>(text, WireJson.Options)!;

    private static List<string> Lines(IReadOnlyList<string?>? typed, string field) =>
    [
        .. Counted(typed, field).Select((line, index) => PlainText.CleanOptional(
            line, $"{field}[{index}]", SafetyPlanLimits.LineLength, PlainText.Lines.One)).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private static List<PlanPerson> People(IReadOnlyList<PlanPerson?>? typed)
    {
        const string Field = "lines.people";
        return
        [
            .. Counted(typed, Field).Select((person, index) => (person, field: $"{Field}[{index}]"))
                .Where(at => !string.IsNullOrWhiteSpace(at.person?.Name) || !string.IsNullOrWhiteSpace(at.person?.Reach))
                .Select(at => new PlanPerson
                {
                    Name = PlainText.Clean(at.person!.Name, $"{at.field}.name", SafetyPlanLimits.NameLength, PlainText.Lines.One),
                    Reach = PlainText.CleanOptional(at.person.Reach, $"{at.field}.reach", SafetyPlanLimits.ReachLength, PlainText.Lines.One),
                }).Distinct(),
        ];
    }

    private static IReadOnlyList<T> Counted<T>(IReadOnlyList<T>? typed, string field) => typed switch
    {
        null => throw Refusal.Invalid(field, "Required."),
        { Count: > SafetyPlanLimits.Lines } => throw Refusal.Invalid(field, $"At most {SafetyPlanLimits.Lines} lines."),
        _ => typed,
    };
}
