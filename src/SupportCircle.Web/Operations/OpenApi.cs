using Microsoft.OpenApi;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Problems;

namespace SupportCircle.Web.Operations;

/// <summary>The description of the API, with the types that cross the hubs.</summary>
internal static class OpenApi
{
    private static readonly Type[] HubTypes =
    [
        typeof(EnterCursor), typeof(EnterAnswer), typeof(PostRequest), typeof(PostReceipt), typeof(EditRequest),
        typeof(DeleteRequest), typeof(ChangeReceipt), typeof(MessagePosted), typeof(MessageChanged), typeof(RefusalBody),
    ];

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer(async (document, context, cancellation) =>
        {
            document.Info = new OpenApiInfo { Title = "SupportCircle", Version = "v1" };
            document.Servers = [];
            foreach (var type in HubTypes)
            {
                var schema = await context.GetOrCreateSchemaAsync(type, parameterDescription: null, cancellation);
                document.AddComponent(type.Name, schema);
            }
        });
        options.AddSchemaTransformer((schema, _, _) =>
        {
            LeaveOutNulls(schema);
            return Task.CompletedTask;
        });
    });

    // What is null is left out of the JSON: absent, not null.
    private static void LeaveOutNulls(OpenApiSchema schema)
    {
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            if (property is OpenApiSchema { Type: { } type } own && type.HasFlag(JsonSchemaType.Null))
            {
                own.Type = type & ~JsonSchemaType.Null;
                schema.Required?.Remove(name);
            }
            else if (property.OneOf is { Count: > 0 } choices && choices.Any(choice => choice.Type == JsonSchemaType.Null))
            {
                schema.Required?.Remove(name);
            }
        }
    }
}
