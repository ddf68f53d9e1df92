using System.Text;
using SupportCircle.Contracts.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class DraftTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_draft_is_kept_as_it_was_written_last_and_nobody_else_has_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var id = Guid.CreateVersion7();
        await circle.DraftAsync(circle["Ana"], id, "Her ch");
        await circle["Ana"].PutAsync<DraftSaved>($"/api/me/story-drafts/{id}", new StoryDraftRequest
        {
            CircleId = circle.Id,
            Title = "The empty chair",
            Text = "Her chair",
            Wish = Wish.SharedExperience,
            Topics = ["loss"],
        });

        var draft = Assert.Single(await circle.DraftsAsync(circle["Ana"]));
        Assert.Equal((id, "The empty chair", "Her chair", Wish.SharedExperience), (draft.Id, draft.Title, draft.Text, draft.Wish));
        Assert.Equal(["loss"], draft.Topics);
        Assert.Empty(await circle.DraftsAsync(circle["Tom"]));
        await circle.DraftAsync(circle["Tom"], id, "Another one's, with the same id.");
        Assert.Equal("Her chair", Assert.Single(await circle.DraftsAsync(circle["Ana"])).Text);
    }

    [Fact]
    public async Task It_lies_sealed()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.DraftAsync(circle["Ana"], Guid.CreateVersion7(), "Her chair is a secret.");

        await _host.ReadAsync(db =>
        {
            var row = db.StoryDrafts.Single(draft => draft.CircleId == circle.Id);
            Assert.DoesNotContain("secret", Encoding.UTF8.GetString(row.SealedWords), StringComparison.Ordinal);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task It_goes_once_it_is_shared_and_stays_when_that_is_refused()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.WatchAsync("lantern", WatchAction.Refuse);
        var (refused, shared) = (Telling.Story("The lantern"), Telling.Story());
        await circle.DraftAsync(circle["Ana"], refused.ClientMessageId, refused.Text, refused.Title);
        await circle.DraftAsync(circle["Ana"], shared.ClientMessageId, shared.Text, shared.Title);

        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => circle.TellAsync(circle["Ana"], refused))).Code);
        await circle.TellAsync(circle["Ana"], shared);

        Assert.Equal(refused.ClientMessageId, Assert.Single(await circle.DraftsAsync(circle["Ana"])).Id);
    }

    [Fact]
    public async Task It_goes_when_its_writer_discards_it()
    {
        var circle = await _host.CircleAsync("Ana");
        var id = Guid.CreateVersion7();
        await circle.DraftAsync(circle["Ana"], id, "Never mind.");

        await circle["Ana"].DeleteAsync($"/api/me/story-drafts/{id}");
        await circle["Ana"].DeleteAsync($"/api/me/story-drafts/{id}");

        Assert.Empty(await circle.DraftsAsync(circle["Ana"]));
    }

    [Fact]
    public async Task Its_writer_is_offered_help_and_nobody_else_learns_of_it()
    {
        var circle = await _host.CircleAsync("Ana");

        var saved = await circle.DraftAsync(circle["Ana"], Guid.CreateVersion7(), "I want to die tonight. Write to ana@example.net");
        var other = await circle.DraftAsync(circle["Ana"], Guid.CreateVersion7(), "It rained.");

        Assert.Equal((true, null), (saved.Help, other.Help));
        Assert.Contains(await circle.DraftsAsync(circle["Ana"]), draft => draft.Text == "I want to die tonight. Write to ana@example.net");
        await _host.ReadAsync(db =>
        {
            Assert.DoesNotContain(db.Signals, signal => signal.CircleId == circle.Id);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task There_is_room_for_fifty_and_those_that_are_there_are_written_on()
    {
        var circle = await _host.CircleAsync("Ana");
        var ids = Enumerable.Range(0, StoryLimits.Drafts).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var id in ids)
        {
            await circle.DraftAsync(circle["Ana"], id, "One.");
        }

        var refused = await Refused.ByAsync(() => circle.DraftAsync(circle["Ana"], Guid.CreateVersion7(), "One too many."));
        await circle.DraftAsync(circle["Ana"], ids[0], "Two.");

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal(StoryLimits.Drafts, (await circle.DraftsAsync(circle["Ana"])).Length);
    }
}
