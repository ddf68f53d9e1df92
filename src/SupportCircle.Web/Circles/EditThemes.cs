using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Circles;

/// <summary>The organisation writes its list of themes anew.</summary>
internal sealed class EditThemes(SupportDbContext db, WriteTransaction writes)
{
    /// <exception cref="Refusal"><c>invalid</c>: a theme that there is not, one twice, or a name that cannot be used;
    /// <c>conflict</c>: a circle is about one that is left out.</exception>
    public async Task<IReadOnlyList<ThemeSummary>> RunAsync(ThemesRequest request, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            var known = await db.Themes.ToDictionaryAsync(theme => theme.Id, cancellation);
            var kept = request.Themes.Select((wish, index) => Write(wish, index, known)).ToList();
            RefuseTwins(kept);
            await TakeOutAsync([.. known.Values.Except(kept)], cancellation);
            writes.Record(new AuditNote(AuditAction.ThemesChanged, memberId));
        }, cancellation);
        return await Themes.ListAsync(db, cancellation);
    }

    private Theme Write(ThemeWish wish, int index, Dictionary<Guid, Theme> known)
    {
        var name = wish.Name is null
            ? null
            : PlainText.Clean(wish.Name, Field(index), OrganisationLimits.ThemeNameLength, PlainText.Lines.One);
        if (wish.Id is not { } id)
        {
            var added = new Theme
            {
                Id = Guid.CreateVersion7(),
                Name = name ?? throw Refusal.Invalid(Field(index), "A new theme needs a name."),
                Position = index + 1,
            };
            db.Add(added);
            return added;
        }

        var theme = known.GetValueOrDefault(id) ?? throw Refusal.Invalid(Field(index), "There is no such theme.");
        theme.Position = index + 1;
        theme.Rename(name ?? theme.Name);
        return theme;
    }

    private static void RefuseTwins(List<Theme> themes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var twin = themes.FindIndex(theme => !names.Add(theme.Name));
        if (twin >= 0)
        {
            throw Refusal.Invalid(Field(twin), "It is in the list already.");
        }
    }

    private async Task TakeOutAsync(IReadOnlyList<Theme> left, CancellationToken cancellation)
    {
        var ids = left.Select(theme => theme.Id).ToList();
        if (await db.Circles.AnyAsync(circle => ids.Contains(circle.ThemeId), cancellation))
        {
            throw Refusal.Conflict("A circle is about a theme that is left out.");
        }

        db.RemoveRange(left);
    }

    private static string Field(int index) => string.Create(CultureInfo.InvariantCulture, $"themes[{index}]");
}
