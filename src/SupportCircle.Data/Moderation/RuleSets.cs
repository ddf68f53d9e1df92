using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Moderation;

/// <summary>
/// What is watched for in each circle, remembered on this node. Whether that is still in force is for the log to say, which
/// reads the version with the circle's row: it takes no words that were held against other rules.
/// </summary>
public sealed partial class RuleSets(IDbContextFactory<SupportDbContext> contexts, ILogger<RuleSets> logger) : IDisposable
{
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    public ValueTask<RuleSet> OfAsync(Guid circleId, CancellationToken cancellation) =>
        _known.TryGetValue(circleId, out RuleSet? rules)
            ? ValueTask.FromResult(rules!)
            : new ValueTask<RuleSet>(RenewAsync(circleId, cancellation));

    /// <summary>Reads them anew: the version first, so that what is read is at least as new.</summary>
    public async Task<RuleSet> RenewAsync(Guid circleId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var circle = await db.Circles.Where(c => c.Id == circleId)
            .Select(c => new
            {
                Version = c.RulesVersion + db.OrganisationRules.Where(o => o.Id == OrganisationRules.TheOne).Sum(o => o.Version),
                IsThread = c.MetInCircleId != null,
            })
            .FirstOrDefaultAsync(cancellation);
        var phrases = await db.WatchedPhrases.Where(p => p.CircleId == circleId)
            .Concat(db.WatchedPhrases.Where(p => p.CircleId == null)).ToListAsync(cancellation);
        var rules = new RuleSet(circle?.Version ?? 0, circle?.IsThread ?? false, phrases.SelectMany(Ready));
        if (circle is not null)
        {
            _known.Set(circleId, rules, new MemoryCacheEntryOptions { Size = rules.Size });
        }

        return rules;
    }

    public void Dispose() => _known.Dispose();

    // What was taken once may be beyond the limits of a later version; it must not keep a circle from speaking.
    private IEnumerable<(WatchedPhrase Phrase, PhraseMatcher Matcher)> Ready(WatchedPhrase phrase)
    {
        PhraseMatcher matcher;
        try
        {
            matcher = PhraseMatcher.Of(phrase.Pattern, phrase.IsPattern);
        }
        catch (Refusal)
        {
            LogSkipped(phrase.Id);
            yield break;
        }

        yield return (phrase, matcher);
    }

    [LoggerMessage(LogLevel.Warning, "The watched phrase {PhraseId} can no longer be looked for: remove it and add another.")]
    private partial void LogSkipped(Guid phraseId);
}
