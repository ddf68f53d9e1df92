using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// What one lives through and hopes for, as one has said it: optional, and sealed under one's own key, since it tells
/// more of a person than their name.
/// </summary>
internal sealed class MyInterests(SupportDbContext db, WriteTransaction writes, SealedTexts texts)
{
    public async Task<InterestsDetails> ReadAsync(Guid memberId, CancellationToken cancellation)
    {
        var bytes = await db.Interests.Where(i => i.MemberId == memberId).Select(i => i.SealedChoices).FirstOrDefaultAsync(cancellation);
        var text = (await texts.OpenAsync([(SealedField.Interests(memberId), bytes)], cancellation))[0];
        return text is null
            ? new InterestsDetails(false, [], [])
            : JsonSerializer.Deserialize<InterestsDetails>(text, WireJson.Options)!;
    }

    /// <exception cref="Refusal"><c>invalid</c> for a theme that there is not.</exception>
    public async Task WriteAsync(InterestsRequest request, Guid memberId, CancellationToken cancellation)
    {
        var themes = request.Themes.Distinct().ToList();
        if (await db.Themes.CountAsync(theme => themes.Contains(theme.Id), cancellation) != themes.Count)
        {
            throw Refusal.Invalid("themes", "There is no such theme.");
        }

        var choices = new InterestsDetails(true, themes, [.. request.Hopes.Distinct()])
        {
            Times = [.. (request.Times ?? []).Distinct()],
            Languages = [.. (request.Languages ?? []).Select(code => Languages.Known(code, "languages")).Distinct(StringComparer.Ordinal)],
        };
        var bytes = await texts.CloseAsync(
            memberId, SealedField.Interests(memberId), JsonSerializer.Serialize(choices, WireJson.Options), cancellation);
        await writes.RunAsync(async () =>
        {
            var known = await db.Interests.FirstOrDefaultAsync(i => i.MemberId == memberId, cancellation);
            if (known is null)
            {
                db.Add(new Interests { MemberId = memberId, SealedChoices = bytes });
            }
            else
            {
                known.SealedChoices = bytes;
            }
        }, cancellation);
    }
}
