using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Stories;

/// <summary>A teller shares a story with a circle, tells it anew, and withdraws it.</summary>
internal sealed class TellStory(PostMessage post, ChangeMessage change, CircleAccess access, StoryReader reader, StoryDrafts drafts)
{
    // Title and text are looked at as one: what begins in one may end in the other.
    private const string Field = "text";

    /// <exception cref="Refusal"><c>invalid</c>; of the limits, the screening, the rules or the log.</exception>
    public async Task<PostReceipt> ShareAsync(Guid circleId, StoryRequest request, Speaker speaker, CancellationToken cancellation)
    {
        var words = StoryText.Clean(request.Title, request.Text);
        var receipt = await post.RunAsync(
            circleId,
            new NewEntry(request.ClientMessageId, words.Body, Field)
            {
                Kind = MessageKind.Story,
                Story = StoryFrame.Of(request.Wish, request.Topics),
            },
            speaker,
            cancellation);
        await drafts.DiscardAsync(request.ClientMessageId, speaker.MemberId, cancellation);
        return receipt;
    }

    /// <exception cref="Refusal"><c>invalid</c>; of the limits, the screening, the rules or the log.</exception>
    public Task<ChangeReceipt> EditAsync(
        Guid circleId, long sequence, StoryEditRequest request, Speaker speaker, CancellationToken cancellation)
    {
        var words = StoryText.Clean(request.Title, request.Text);
        return change.EditAsync(
            circleId,
            new NewWords(request.ClientChangeId, sequence, words.Body, Field)
            {
                Kind = MessageKind.Story,
                Story = StoryFrame.Of(request.Wish, request.Topics),
            },
            speaker,
            cancellation);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when it was withdrawn before; <c>not_allowed</c> for somebody else's.</exception>
    public async Task WithdrawAsync(Guid circleId, long sequence, Speaker speaker, CancellationToken cancellation)
    {
        var seat = await access.ReaderAsync(circleId, speaker.MemberId, cancellation);
        if (!await reader.HasAsync(seat, sequence, MessageKind.Story, cancellation))
        {
            throw Refusal.NotFound();
        }

        await change.DeleteAsync(circleId, new DeleteRequest(Guid.CreateVersion7(), sequence), speaker, cancellation);
    }
}
