using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>The phrases of a circle, or of the organisation, inside a write transaction that has locked whose they are.</summary>
internal sealed class WatchedPhrases(SupportDbContext db, TimeProvider time)
{
    public static Expression<Func<WatchedPhrase, PhraseView>> View { get; } = phrase => new PhraseView(
        phrase.Id, phrase.Pattern, phrase.IsPattern, phrase.Action, phrase.CreatedAt, phrase.CircleId == null);

    /// <summary>A phrase on a text, as it would be found in a message.</summary>
    /// <exception cref="Refusal"><c>invalid</c>, with the reason.</exception>
    public static PhraseTrial Try(PhraseTrialRequest request) => new(
        PhraseMatcher.Of(Clean(request.Pattern), request.IsPattern)
            .IsIn(new WatchedText(PlainText.Clean(request.Text, "text", ConversationLimits.BodyLength, PlainText.Lines.Many))));

    /// <exception cref="Refusal"><c>invalid</c>, with the reason; <c>conflict</c> when there are as many as may be.</exception>
    public async Task<PhraseView> AddAsync(Guid? circleId, PhraseRequest request, Guid memberId, CancellationToken cancellation)
    {
        var pattern = Clean(request.Pattern);
        var matcher = PhraseMatcher.Of(pattern, request.IsPattern);
        RefuseTooMany(matcher, await db.WatchedPhrases.Where(p => p.CircleId == circleId).ToListAsync(cancellation));
        var phrase = new WatchedPhrase
        {
            Id = Guid.CreateVersion7(),
            CircleId = circleId,
            Pattern = pattern,
            IsPattern = request.IsPattern,
            Action = request.Action,
            CreatedBy = memberId,
            CreatedAt = time.Now(),
        };
        db.Add(phrase);
        return new PhraseView(phrase.Id, pattern, phrase.IsPattern, phrase.Action, phrase.CreatedAt, circleId is null);
    }

    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task RemoveAsync(Guid? circleId, Guid phraseId, CancellationToken cancellation)
    {
        var phrase = await db.WatchedPhrases.FirstOrDefaultAsync(p => p.Id == phraseId && p.CircleId == circleId, cancellation);
        db.Remove(phrase ?? throw Refusal.NotFound());
    }

    private static string Clean(string pattern) =>
        PlainText.Clean(pattern, "pattern", RuleLimits.PatternLength, PlainText.Lines.One);

    private static void RefuseTooMany(PhraseMatcher matcher, List<WatchedPhrase> others)
    {
        if (others.Count >= RuleLimits.Phrases)
        {
            throw Refusal.Conflict($"There are {RuleLimits.Phrases} phrases already.");
        }

        if (matcher.Steps > 0 && matcher.Steps + others.Sum(StepsOf) > RuleLimits.AllPatternSteps)
        {
            throw Refusal.Conflict($"With those that are there the patterns have more than {RuleLimits.AllPatternSteps} steps.");
        }
    }

    private static int StepsOf(WatchedPhrase phrase) => phrase.IsPattern ? PhraseMatcher.Of(phrase.Pattern, isPattern: true).Steps : 0;
}
