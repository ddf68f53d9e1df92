using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Stories;

/// <summary>Reads a circle's stories for somebody with a seat in it. What is gone or hidden is not there.</summary>
public sealed class StoryReader(SupportDbContext db, SealedTexts texts)
{
    private readonly MessageRows _rows = new(db, texts);

    /// <summary>The newest below a sequence, the newest first, at most a page of them.</summary>
    /// <param name="seat">Whose right it is to read there.</param>
    /// <param name="before">Stories from this sequence on are left out.</param>
    /// <param name="cancellation">Of whoever asks.</param>
    /// <returns>Them, and before which sequence to go on; null when there are no more.</returns>
    public async Task<(IReadOnlyList<ReadStory> Stories, long? Before)> ListAsync(
        HeldSeat seat, long before, CancellationToken cancellation)
    {
        var rows = await Stories(seat.Circle.Id).Where(row => row.Story.Sequence < before)
            .OrderByDescending(row => row.Story.Sequence).Take(StoryLimits.Page).ToListAsync(cancellation);
        var messages = await _rows.OpenWordsAsync([.. rows.Select(row => row.Message)], cancellation);
        return ([.. messages.Zip(rows, Read).OfType<ReadStory>()], rows.Count < StoryLimits.Page ? null : rows[^1].Story.Sequence);
    }

    /// <summary>A story, and the answers to it after a sequence, the oldest first, at most a page of them.</summary>
    /// <param name="seat">Whose right it is to read there.</param>
    /// <param name="sequence">The story's.</param>
    /// <param name="after">0 for the first answers.</param>
    /// <param name="cancellation">Of whoever asks.</param>
    /// <returns>Null when there is no such story; with it where to go on, null when there are no more answers.</returns>
    public async Task<(ReadStory Story, IReadOnlyList<ReadMessage> Reflections, long? After)?> OneAsync(
        HeldSeat seat, long sequence, long after, CancellationToken cancellation)
    {
        var circleId = seat.Circle.Id;
        var row = await Stories(circleId).Where(one => one.Story.Sequence == sequence).FirstOrDefaultAsync(cancellation);
        if (row is null)
        {
            return null;
        }

        var reflections = await _rows.Of(circleId)
            .Where(one => one.Message.ReplyTo == sequence && one.Message.Kind == MessageKind.Reflection && one.Message.Sequence > after
                && one.Message.GoneAt == null && one.Message.HiddenAt == null)
            .OrderBy(one => one.Message.Sequence).Take(StoryLimits.ReflectionsPage).ToListAsync(cancellation);
        var read = await _rows.OpenAsync([row.Message, .. reflections], cancellation);
        long? next = reflections.Count < StoryLimits.ReflectionsPage ? null : reflections[^1].Message.Sequence;
        return Read(read[0], row) is { } story ? (story, [.. read.Skip(1).Where(answer => answer.Body is not null)], next) : null;
    }

    /// <summary>Whether readers see an entry of that kind there.</summary>
    public Task<bool> HasAsync(HeldSeat seat, long sequence, MessageKind kind, CancellationToken cancellation) =>
        Readable(seat).AnyAsync(m => m.Sequence == sequence && m.Kind == kind, cancellation);

    /// <summary>Whether readers see an answer to that story there.</summary>
    public Task<bool> HasAnswerAsync(HeldSeat seat, long story, long sequence, CancellationToken cancellation) => Readable(seat)
        .AnyAsync(m => m.Sequence == sequence && m.Kind == MessageKind.Reflection && m.ReplyTo == story, cancellation);

    /// <summary>How often tellers got what they wished for.</summary>
    /// <returns>Null while there are fewer answers than a step.</returns>
    public async Task<(int Answers, int Met)?> WishesMetAsync(HeldSeat seat, CancellationToken cancellation)
    {
        var circleId = seat.Circle.Id;
        var answers = await db.Stories.Where(s => s.CircleId == circleId && s.Sequence != null && s.IsWishMet != null)
            .OrderBy(s => s.AnsweredAt).ThenBy(s => s.Sequence).Select(s => s.IsWishMet!.Value).ToListAsync(cancellation);
        var told = answers.Count - (answers.Count % StoryLimits.WishStep);
        return told == 0 ? null : (told, answers.Take(told).Count(isMet => isMet));
    }

    private IQueryable<Message> Readable(HeldSeat seat)
    {
        var circleId = seat.Circle.Id;
        return db.Messages.Where(m => m.CircleId == circleId && m.GoneAt == null && m.HiddenAt == null);
    }

    private IQueryable<StoryRow> Stories(Guid circleId) =>
        from story in db.Stories
        where story.CircleId == circleId && story.Sequence != null
        join message in db.Messages
            on new { story.CircleId, Sequence = story.Sequence!.Value } equals new { message.CircleId, message.Sequence }
        where message.GoneAt == null && message.HiddenAt == null
        join author in db.Seats on message.AuthorSeatId equals author.Id
        select new StoryRow { Story = story, Message = new MessageRow { Message = message, AuthorName = author.Name } };

    private static ReadStory? Read(ReadMessage message, StoryRow row) => message.Body is { } body
        ? new ReadStory(message, StoryText.Of(body), row.Story.Wish, TopicCatalogue.Split(row.Story.Topics), row.Story.IsWishMet)
        : null;

    private sealed class StoryRow
    {
        public required Story Story { get; init; }

        public required MessageRow Message { get; init; }
    }
}

/// <summary>A story as it was read, opened.</summary>
/// <param name="Entry">Its entry of the log; its body is title and text.</param>
/// <param name="Topics">Their codes.</param>
/// <param name="IsWishMet">For the teller alone.</param>
public sealed record ReadStory(ReadMessage Entry, StoryText Words, Wish Wish, IReadOnlyList<string> Topics, bool? IsWishMet);
