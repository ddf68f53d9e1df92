namespace SupportCircle.Web.Conversation;

internal static class ConversationSetUp
{
    public static void AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<PostLimits>().AddSingleton<PostMessage>().AddSingleton<AcknowledgeMessage>();
        services.AddScoped<ChangeMessage>().AddScoped<EnterCircle>();
        services.AddScoped<ReadHistory>().AddScoped<MarkRead>().AddScoped<ReadUnread>().AddScoped<SearchMessages>();
    }
}
