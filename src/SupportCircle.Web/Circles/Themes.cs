using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Domain;

namespace SupportCircle.Web.Circles;

/// <summary>The organisation's themes, in the order that it gave them.</summary>
internal static class Themes
{
    public static async Task<IReadOnlyList<ThemeSummary>> ListAsync(SupportDbContext db, CancellationToken cancellation) =>
        await db.Themes.OrderBy(t => t.Position).Select(t => new ThemeSummary(t.Id, t.Name, t.Key)).ToListAsync(cancellation);

    /// <exception cref="Refusal"><c>invalid</c> for <c>theme</c>.</exception>
    public static async Task RefuseUnknownAsync(SupportDbContext db, Guid theme, CancellationToken cancellation)
    {
        if (!await db.Themes.AnyAsync(t => t.Id == theme, cancellation))
        {
            throw Refusal.Invalid("theme", "There is no such theme.");
        }
    }
}
