using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What facilitators make rules of, and decide by them, through the public API.</summary>
internal static class CircleRules
{
    public static Task<PhraseView> WatchAsync(this TestCircle circle, string words, WatchAction action) =>
        circle.Facilitator.PostAsync<PhraseView>($"{circle.Path}/rules/phrases", new PhraseRequest { Pattern = words, Action = action });

    public static Task LookAtFirstPostsAsync(this TestCircle circle, int count) =>
        circle.Facilitator.PutAsync($"{circle.Path}/first-posts", new FirstPostsRequest { Count = count });

    /// <summary>Everything that waits, as a facilitator sees it.</summary>
    public static Task<WaitingPost[]> WaitingAsync(this TestCircle circle, Person? by = null) =>
        (by ?? circle.Facilitator).GetAsync<WaitingPost[]>($"{circle.Path}/held");

    public static Task<MyHeldPost[]> HeldOfAsync(this TestCircle circle, Person author) =>
        author.GetAsync<MyHeldPost[]>($"{circle.Path}/held/mine");

    public static Task<PostReceipt> LetThroughAsync(this TestCircle circle, Guid heldId, Person? by = null) =>
        (by ?? circle.Facilitator).PostAsync<PostReceipt>($"{circle.Path}/held/{heldId}/letting-through");

    public static Task DeclineAsync(this TestCircle circle, Guid heldId, string? word = null) =>
        circle.Facilitator.PostAsync($"{circle.Path}/held/{heldId}/declining", new DecliningRequest { Word = word });
}
