using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Stories;

/// <summary>The stories of a circle, and each on its page.</summary>
internal sealed class ReadStories(CircleAccess access, StoryReader reader)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>; <c>invalid</c> for <c>before</c>.</exception>
    public async Task<StoryPage> ListAsync(Guid circleId, Guid memberId, long? before, CancellationToken cancellation)
    {
        if (before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var (stories, next) = await reader.ListAsync(seat, before ?? long.MaxValue, cancellation);
        var wishes = seat.Seat.Role == SeatRole.Facilitator ? await reader.WishesMetAsync(seat, cancellation) : null;
        return new StoryPage([.. stories.Select(Summary)], next, wishes is { } told ? new WishesMet(told.Answers, told.Met) : null);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also once it is withdrawn or hidden; <c>agreements_required</c>; <c>invalid</c> for
    /// <c>after</c>.</exception>
    public async Task<StoryView> OneAsync(Guid circleId, Guid memberId, long sequence, long? after, CancellationToken cancellation)
    {
        if (after < 0)
        {
            throw Refusal.Invalid("after", "From 0.");
        }

        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var (story, reflections, next) = await reader.OneAsync(seat, sequence, after ?? 0, cancellation) ?? throw Refusal.NotFound();
        var entry = story.Entry;
        return new StoryView
        {
            Sequence = entry.Sequence,
            Author = new Author(entry.SeatId, entry.SeatName),
            Title = story.Words.Title,
            Text = story.Words.Text,
            Wish = story.Wish,
            Topics = story.Topics,
            SharedAt = entry.SentAt,
            EditedAt = entry.EditedAt,
            Acknowledgements = Acknowledgements(entry),
            Reflections = [.. reflections.Select(Reflection)],
            After = next,
            IsWishMet = entry.SeatId == seat.Seat.Id ? story.IsWishMet : null,
        };
    }

    private static StorySummary Summary(ReadStory story) => new(
        story.Entry.Sequence, new Author(story.Entry.SeatId, story.Entry.SeatName), story.Words.Title, story.Entry.SentAt, story.Entry.EditedAt,
        story.Wish, story.Topics);

    private static ReflectionView Reflection(ReadMessage answer) => new(
        answer.Sequence, new Author(answer.SeatId, answer.SeatName), answer.Body!, answer.SentAt, answer.EditedAt, Acknowledgements(answer));

    private static IReadOnlyList<AcknowledgementView> Acknowledgements(ReadMessage entry) => entry.Whole().Acknowledgements ?? [];
}
