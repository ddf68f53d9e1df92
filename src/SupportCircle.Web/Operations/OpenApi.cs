using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Problems;

namespace SupportCircle.Web.Operations;

/// <summary>The description of the API, with the types that cross the hubs.</summary>
internal static class OpenApi
{
    private static readonly Type[] HubTypes =
    [
        typeof(EnterCursor), typeof(EnterAnswer), typeof(PostRequest), typeof(PostReceipt), typeof(EditRequest),
        typeof(DeleteRequest), typeof(AcknowledgeRequest), typeof(ChangeReceipt), typeof(MessagePosted), typeof(MessageChanged),
        typeof(CircleChanged), typeof(PersonTyping), typeof(PresenceChanged), typeof(CaseChanged), typeof(DeskChanged), typeof(Alerted),
        typeof(RefusalBody),
    ];

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer(async (document, context, cancellation) =>
        {
            document.Info = new OpenApiInfo { Title = "SupportCircle", Version = "v1" };
            document.Servers = [];
            document.AddExtension("x-limits", new JsonNodeExtension(Limits()));
            foreach (var type in HubTypes)
            {
                var schema = await context.GetOrCreateSchemaAsync(type, parameterDescription: null, cancellation);
                document.AddComponent(type.Name, schema);
            }

            foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
            {
                LeaveOutNullsOfNamed(schema);
            }
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            operation.Responses ??= [];
            operation.Responses["default"] = new OpenApiResponse { Description = "A refusal: ProblemDetails with `code`, see RefusalBody." };
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            NameTimes(schema, context.JsonTypeInfo.Type);
            LeaveOutNulls(schema, context.JsonTypeInfo);
            return Task.CompletedTask;
        });
    });

    // The limits of the domain, for clients to check before they send; lengths are UTF-16 units.
    private static JsonObject Limits() => new()
    {
        ["body"] = ConversationLimits.BodyLength,
        ["mentions"] = ConversationLimits.Mentions,
        ["name"] = MemberLimits.DisplayNameLength,
        ["email"] = MemberLimits.EmailLength,
        ["passwordMin"] = MemberLimits.PasswordMinLength,
        ["passwordMax"] = MemberLimits.PasswordMaxLength,
        ["circleName"] = CircleLimits.NameLength,
        ["description"] = CircleLimits.DescriptionLength,
        ["agreements"] = CircleLimits.AgreementsLength,
        ["slowModeSecondsMax"] = CircleLimits.MaxSlowModeSeconds,
        ["muteMinutesMax"] = CircleLimits.MaxMuteMinutes,
        ["meets"] = CircleLimits.MeetsLength,
        ["note"] = CircleLimits.NoteLength,
        ["word"] = CircleLimits.WordLength,
        ["reportWords"] = ModerationLimits.WordsLength,
        ["phrase"] = RuleLimits.PatternLength,
        ["firstPostsMax"] = RuleLimits.MaxFirstPosts,
        ["ruleReason"] = OwnRuleLimits.ReasonLength,
        ["ruleAbout"] = OwnRuleLimits.AboutLength,
        ["ruleExample"] = OwnRuleLimits.ExampleLength,
        ["rulePatterns"] = OwnRuleLimits.AllPatternsLength,
        ["closingWord"] = ModerationLimits.WordLength,
        ["caseNote"] = ModerationLimits.NoteLength,
        ["reasons"] = ModerationLimits.ReasonsLength,
        ["appeal"] = ModerationLimits.AppealLength,
        ["suspendMinutesMax"] = ModerationLimits.MaxSuspendMinutes,
        ["organisation"] = OrganisationLimits.NameLength,
        ["phone"] = OrganisationLimits.PhoneLength,
        ["website"] = OrganisationLimits.WebsiteLength,
        ["theme"] = OrganisationLimits.ThemeNameLength,
        ["themes"] = MemberLimits.Themes,
        ["seatsMin"] = CircleLimits.MinSeats,
        ["seatsDefault"] = CircleLimits.DefaultSeats,
        ["seatsMax"] = CircleLimits.MaxSeats,
        ["invitationUsesMax"] = CircleLimits.MaxInvitationUses,
        ["directoryPage"] = CircleLimits.DirectoryPage,
        ["historyPage"] = ConversationLimits.FirstPage,
        ["unread"] = ConversationLimits.UnreadCount,
        ["search"] = ConversationLimits.SearchLength,
        ["helplineDays"] = HelplineLimits.VerifiedDays,
        ["helplineName"] = HelplineLimits.NameLength,
        ["helplineWords"] = HelplineLimits.WordsLength,
        ["storyTitle"] = StoryLimits.TitleLength,
        ["storyText"] = StoryLimits.TextLength,
        ["storyTopics"] = StoryLimits.Topics,
        ["reflection"] = StoryLimits.ReflectionLength,
        ["planLines"] = SafetyPlanLimits.Lines,
        ["planLine"] = SafetyPlanLimits.LineLength,
        ["planName"] = SafetyPlanLimits.NameLength,
        ["planReach"] = SafetyPlanLimits.ReachLength,
        ["journalTitle"] = JournalLimits.TitleLength,
        ["journalText"] = JournalLimits.TextLength,
        ["practiceNote"] = PracticeLimits.NoteLength,
        ["checkInWords"] = CheckInLimits.WordsLength,
        ["warmNote"] = NoteLimits.BodyLength,
    };

    // Times have a converter of their own, which hides from the generator that they are texts.
    private static void NameTimes(OpenApiSchema schema, Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTime))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "date-time";
        }
    }

    // What is null is left out of the JSON: absent, not null.
    private static void LeaveOutNulls(OpenApiSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null)
            {
                schema.Required?.Remove(property.Name);
                if (schema.Properties?[property.Name] is OpenApiSchema { Type: { } kind } own)
                {
                    own.Type = kind & ~JsonSchemaType.Null;
                }
            }
        }
    }

    // The same for what has a name of its own: an enum, a record.
    private static void LeaveOutNullsOfNamed(OpenApiSchema schema)
    {
        if (schema.Enum is { } values)
        {
            schema.Enum = [.. values.Where(value => value is not null && value.GetValueKind() != JsonValueKind.Null)];
        }

        foreach (var (name, property) in schema.Properties?.ToList() ?? [])
        {
            if (property is OpenApiSchema { OneOf: { Count: 2 } either })
            {
                schema.Properties![name] = either.Single(one => one is not OpenApiSchema { Type: JsonSchemaType.Null });
            }

            if (schema.Properties![name] is OpenApiSchema unnamed)
            {
                LeaveOutNullsOfNamed(unnamed);
            }
        }
    }
}
