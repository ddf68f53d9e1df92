using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Stories;

/// <summary>Somebody answers a story in words, words the answer anew, and takes it back.</summary>
internal sealed class AnswerStory(PostMessage post, ChangeMessage change, CircleAccess access, StoryReader reader, StoryDrafts drafts)
{
    private const string Field = "text";

    /// <exception cref="Refusal"><c>not_found</c>, also for a story that was withdrawn; of the limits, the screening, the rules or the log.</exception>
    public async Task<PostReceipt> ReflectAsync(
        Guid circleId, long story, ReflectionRequest request, Speaker speaker, CancellationToken cancellation)
    {
        // A sequence beyond the log is no field of this request.
        var seat = await access.ReaderAsync(circleId, speaker.MemberId, cancellation);
        if (story < 1 || story > seat.Circle.LastSequence)
        {
            throw Refusal.NotFound();
        }

        var receipt = await post.RunAsync(
            circleId,
            new NewEntry(request.ClientMessageId, request.Text, Field) { Kind = MessageKind.Reflection, ReplyTo = story },
            speaker,
            cancellation);
        await drafts.DiscardAsync(request.ClientMessageId, speaker.MemberId, cancellation);
        return receipt;
    }

    /// <exception cref="Refusal"><c>not_found</c>, also for an answer to another story, or to one that was withdrawn; of the limits, the
    /// screening, the rules or the log.</exception>
    public async Task<ChangeReceipt> EditAsync(
        Guid circleId, long story, long sequence, ReflectionEditRequest request, Speaker speaker, CancellationToken cancellation)
    {
        var seat = await access.ReaderAsync(circleId, speaker.MemberId, cancellation);
        if (!await reader.HasAnswerAsync(seat, story, sequence, cancellation)
            || !await reader.HasAsync(seat, story, MessageKind.Story, cancellation))
        {
            throw Refusal.NotFound();
        }

        return await change.EditAsync(
            circleId,
            new NewWords(request.ClientChangeId, sequence, request.Text, Field) { Kind = MessageKind.Reflection },
            speaker,
            cancellation);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also for an answer to another story; <c>not_allowed</c> for somebody else's.</exception>
    public async Task TakeBackAsync(Guid circleId, long story, long sequence, Speaker speaker, CancellationToken cancellation)
    {
        var seat = await access.ReaderAsync(circleId, speaker.MemberId, cancellation);
        if (!await reader.HasAnswerAsync(seat, story, sequence, cancellation))
        {
            throw Refusal.NotFound();
        }

        await change.DeleteAsync(circleId, new DeleteRequest(Guid.CreateVersion7(), sequence), speaker, cancellation);
    }
}
