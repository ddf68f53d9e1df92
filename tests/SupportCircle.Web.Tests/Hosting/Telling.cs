using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Stories;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What tellers and their readers do, through the public API.</summary>
internal static class Telling
{
    public const string Title = "The empty chair";
    public const string Text = "Her chair is still there.\n\nI sit in it now.";

    public static StoryRequest Story(string title = Title, string text = Text, Wish wish = Wish.JustListen, params string[] topics) => new()
    {
        ClientMessageId = Guid.CreateVersion7(),
        Title = title,
        Text = text,
        Wish = wish,
        Topics = topics,
    };

    public static StoryEditRequest Retold(string title, string text, Wish wish = Wish.JustListen, params string[] topics) => new()
    {
        ClientChangeId = Guid.CreateVersion7(),
        Title = title,
        Text = text,
        Wish = wish,
        Topics = topics,
    };

    public static ReflectionRequest Reflection(string text = "I sit in his.") => new() { ClientMessageId = Guid.CreateVersion7(), Text = text };

    public static Task<PostReceipt> TellAsync(this TestCircle circle, Person teller, StoryRequest? story = null) =>
        teller.PostAsync<PostReceipt>($"{circle.Path}/stories", story ?? Story());

    public static Task<ChangeReceipt> RetellAsync(this TestCircle circle, Person teller, long? story, StoryEditRequest retold) =>
        teller.PutAsync<ChangeReceipt>($"{circle.Path}/stories/{story}", retold);

    public static Task WithdrawAsync(this TestCircle circle, Person teller, long? story) =>
        teller.DeleteAsync($"{circle.Path}/stories/{story}");

    public static Task<PostReceipt> ReflectAsync(this TestCircle circle, Person person, long? story, ReflectionRequest? reflection = null) =>
        person.PostAsync<PostReceipt>($"{circle.Path}/stories/{story}/reflections", reflection ?? Reflection());

    public static Task<StoryPage> StoriesAsync(this TestCircle circle, Person reader, long? before = null) =>
        reader.GetAsync<StoryPage>($"{circle.Path}/stories{(before is null ? "" : $"?before={before}")}");

    public static Task<StoryView> StoryAsync(this TestCircle circle, Person reader, long? story, long? after = null) =>
        reader.GetAsync<StoryView>($"{circle.Path}/stories/{story}{(after is null ? "" : $"?after={after}")}");

    public static Task SayOfWishAsync(this TestCircle circle, Person teller, long? story, bool? isMet) =>
        teller.PutAsync($"{circle.Path}/stories/{story}/wish-met", new WishMetRequest { IsMet = isMet });

    public static Task<DraftSaved> DraftAsync(this TestCircle circle, Person writer, Guid id, string? text, string? title = null, long? answers = null) =>
        writer.PutAsync<DraftSaved>($"/api/me/story-drafts/{id}", new StoryDraftRequest
        {
            CircleId = circle.Id,
            Answers = answers,
            Title = title,
            Text = text,
            Topics = [],
        });

    public static Task<StoryDraftView[]> DraftsAsync(this TestCircle circle, Person writer) =>
        writer.GetAsync<StoryDraftView[]>($"/api/me/story-drafts?circle={circle.Id}");

    public static Task FoldTopicsAsync(this Person person, params string[] topics) =>
        person.PutAsync("/api/me/folded-topics", new FoldedTopicsRequest { Topics = topics });
}
