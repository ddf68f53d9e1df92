using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>An administrator enters helplines, changes them, takes them out, and says that they were called and are right.</summary>
internal sealed class KeepHelplines(SupportDbContext db, HelplineChanges changes, TimeProvider time)
{
    /// <returns>The id of the new one.</returns>
    /// <exception cref="Refusal"><c>invalid</c>, every mistake by its field; <c>conflict</c> when there are as many as there may be.</exception>
    public async Task<Guid> AddAsync(HelplineDetails entry, Guid memberId, CancellationToken cancellation)
    {
        Check(entry);
        var id = Guid.CreateVersion7();
        await changes.RunAsync(async () =>
        {
            if (await db.OwnHelplines.CountAsync(cancellation) >= HelplineLimits.Entries)
            {
                throw Refusal.Conflict($"There are {HelplineLimits.Entries} already.");
            }

            db.Add(new OwnHelpline
            {
                Id = id,
                Version = Guid.CreateVersion7(),
                Entry = HelplineText.Write(entry),
                VerifiedByMemberId = entry.VerifiedOn is null ? null : memberId,
                ChangedAt = time.Now(),
            });
            return Note(AuditAction.HelplineAdded, memberId, id);
        }, cancellation);
        return id;
    }

    /// <exception cref="Refusal"><c>invalid</c>, <c>not_found</c>; <c>conflict</c> when it was changed meanwhile.</exception>
    public Task ChangeAsync(Guid id, HelplineRequest request, Guid memberId, CancellationToken cancellation)
    {
        Check(request.Entry);
        return changes.RunAsync(async () =>
        {
            var one = await db.OwnHelplines.FirstOrDefaultAsync(own => own.Id == id, cancellation) ?? throw Refusal.NotFound();
            var text = HelplineText.Write(request.Entry);
            if (string.Equals(one.Entry, text, StringComparison.Ordinal))
            {
                return null;
            }

            RefuseStale(one, request.Version);
            var before = HelplineText.Read(one.Entry);
            if (before.VerifiedOn != request.Entry.VerifiedOn || HelplineKeys.Of(before) != HelplineKeys.Of(request.Entry))
            {
                one.VerifiedByMemberId = request.Entry.VerifiedOn is null ? null : memberId;
            }

            (one.Entry, one.Version, one.ChangedAt) = (text, Guid.CreateVersion7(), time.Now());
            return Note(AuditAction.HelplineChanged, memberId, id);
        }, cancellation);
    }

    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> when it was changed meanwhile: it is another number that was called.</exception>
    public Task VerifyAsync(Guid id, Guid version, Guid memberId, CancellationToken cancellation) => changes.RunAsync(async () =>
    {
        var one = await db.OwnHelplines.FirstOrDefaultAsync(own => own.Id == id, cancellation) ?? throw Refusal.NotFound();
        RefuseStale(one, version);
        (one.Entry, one.VerifiedByMemberId) = (HelplineText.Write(HelplineText.Read(one.Entry) with { VerifiedOn = Today }), memberId);
        (one.Version, one.ChangedAt) = (Guid.CreateVersion7(), time.Now());
        return Note(AuditAction.HelplineVerified, memberId, id);
    }, cancellation);

    /// <summary>Does no harm where it is gone already.</summary>
    /// <exception cref="Refusal"><c>conflict</c> when it was changed meanwhile.</exception>
    public Task RemoveAsync(Guid id, Guid version, Guid memberId, CancellationToken cancellation) => changes.RunAsync(async () =>
    {
        if (await db.OwnHelplines.FirstOrDefaultAsync(own => own.Id == id, cancellation) is not { } one)
        {
            return null;
        }

        RefuseStale(one, version);
        db.Remove(one);
        return Note(AuditAction.HelplineRemoved, memberId, id);
    }, cancellation);

    private DateOnly Today => DateOnly.FromDateTime(time.Now());

    private void Check(HelplineDetails? entry)
    {
        if (entry is null)
        {
            throw Refusal.Invalid("entry", "Required.");
        }

        var mistakes = HelplineRules.ProblemsOfOwn(entry, Today).ToLookup(mistake => $"entry.{mistake.Field}", mistake => mistake.Words, StringComparer.Ordinal);
        if (mistakes.Count > 0)
        {
            throw Refusal.Invalid(mistakes.ToDictionary(field => field.Key, field => field.ToArray(), StringComparer.Ordinal));
        }
    }

    private static void RefuseStale(OwnHelpline one, Guid? version)
    {
        if (one.Version != version)
        {
            throw Refusal.Conflict("The entry was changed meanwhile: read it again.");
        }
    }

    private static AuditNote Note(AuditAction action, Guid memberId, Guid id) => new(action, memberId) { Id = id };
}
