using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Stories;

/// <summary>What somebody is writing, kept on the server under their own key. It waits where a refusal has left it.</summary>
internal sealed class StoryDrafts(
    SupportDbContext db, WriteTransaction writes, SealedTexts texts, LiveSignalRules signals, TimeProvider time)
{
    /// <returns>Those meant for a circle, the newest first.</returns>
    public async Task<IReadOnlyList<StoryDraftView>> ReadAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var drafts = await db.StoryDrafts.Where(d => d.MemberId == memberId && d.CircleId == circleId)
            .OrderByDescending(d => d.WrittenAt).ToListAsync(cancellation);
        var opened = await texts.OpenAsync([.. drafts.Select(draft => (FieldOf(draft), (byte[]?)draft.SealedWords))], cancellation);
        return
        [
            .. from pair in drafts.Zip(opened)
               where pair.Second is not null
               let words = JsonSerializer.Deserialize<DraftWords>(pair.Second, WireJson.Options)
               select new StoryDraftView(
                   pair.First.Id, pair.First.CircleId, pair.First.Answers, pair.First.WrittenAt, words.Title, words.Text, words.Wish,
                   words.Topics),
        ];
    }

    /// <summary>The last one to write is right: each device has its own copy besides.</summary>
    /// <exception cref="Refusal"><c>invalid</c>; <c>conflict</c> when there are too many; <c>not_signed_in</c> when the account was erased
    /// a moment ago.</exception>
    public async Task<DraftSaved> WriteAsync(
        Guid id, StoryDraftRequest request, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        TopicCatalogue.Join(request.Topics, StoryLimits.Topics);
        var title = Look(request.Title, "title", StoryLimits.TitleLength, PlainText.Lines.One);
        var text = Look(request.Text, "text", StoryLimits.TextLength, PlainText.Lines.Many);
        var words = JsonSerializer.Serialize(new DraftWords(title.Text, text.Text, request.Wish, request.Topics), WireJson.Options);
        var now = time.Now();
        await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            var known = await db.StoryDrafts.FirstOrDefaultAsync(d => d.MemberId == memberId && d.Id == id, cancellation);
            var revision = (known?.Revision ?? 0) + 1;
            var circleId = known?.CircleId ?? request.CircleId;
            var bytes = await texts.CloseAsync(memberId, SealedField.StoryDraft(circleId, memberId, id, revision), words, cancellation);
            if (known is not null)
            {
                (known.Revision, known.WrittenAt, known.SealedWords) = (revision, now, bytes);
                return;
            }

            if (await db.StoryDrafts.CountAsync(d => d.MemberId == memberId, cancellation) >= StoryLimits.Drafts)
            {
                throw Refusal.Conflict($"There are {StoryLimits.Drafts} drafts already.");
            }

            db.Add(new StoryDraft
            {
                MemberId = memberId,
                Id = id,
                CircleId = circleId,
                Answers = request.Answers,
                WrittenAt = now,
                Revision = revision,
                SealedWords = bytes,
            });
        }, cancellation);
        return new DraftSaved(now, title.Help ?? text.Help);
    }

    /// <summary>Does no harm where there is none.</summary>
    public async Task DiscardAsync(Guid id, Guid memberId, CancellationToken cancellation)
    {
        if (await db.StoryDrafts.AnyAsync(d => d.MemberId == memberId && d.Id == id, cancellation))
        {
            await writes.RunAsync(
                () => db.StoryDrafts.Where(d => d.MemberId == memberId && d.Id == id).ExecuteDeleteAsync(cancellation), cancellation);
        }
    }

    private ScreenedText Look(string? text, string field, int maxLength, PlainText.Lines lines) =>
        string.IsNullOrWhiteSpace(text) ? default : Screening.Private(text, signals.Rules, field, maxLength, lines);

    private static SealedField FieldOf(StoryDraft draft) =>
        SealedField.StoryDraft(draft.CircleId, draft.MemberId, draft.Id, draft.Revision);

    /// <summary>As they are sealed; null where nothing was written yet.</summary>
    private readonly record struct DraftWords(string? Title, string? Text, Wish? Wish, IReadOnlyList<string> Topics);
}
