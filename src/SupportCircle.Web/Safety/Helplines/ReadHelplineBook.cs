using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>All helplines with how sure each is, for those who administer.</summary>
internal sealed class ReadHelplineBook(SupportDbContext db, HelplineSources sources, TimeProvider time)
{
    public async Task<HelplineBook> RunAsync(CancellationToken cancellation)
    {
        var own = await db.OwnHelplines.OrderBy(one => one.ChangedAt).ToListAsync(cancellation);
        var marks = (await db.ShippedMarks.ToListAsync(cancellation)).ToDictionary(mark => mark.Key, StringComparer.Ordinal);
        var names = await NamesAsync(
            [.. own.Select(one => one.VerifiedByMemberId).Concat(marks.Values.Select(mark => mark.VerifiedByMemberId)).OfType<Guid>().Distinct()],
            cancellation);
        return new HelplineBook(
            own.ConvertAll(one => View(one, names)),
            [.. sources.OfFile.Select(entry => new FileHelplineView(entry, StateOf(entry)))],
            [.. sources.Shipped.Select(one => View(one.Key, one.Value, marks.GetValueOrDefault(one.Key), names))],
            [.. marks.Values.Where(mark => !sources.Shipped.ContainsKey(mark.Key))
                .Select(mark => View(mark.Key, HelplineText.Read(mark.Entry), mark, names))]);
    }

    // Without those who have erased their account: their name is empty.
    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyList<Guid> memberIds, CancellationToken cancellation) =>
        await db.Members.Where(member => memberIds.Contains(member.Id) && member.DisplayName != string.Empty)
            .ToDictionaryAsync(member => member.Id, member => member.DisplayName, cancellation);

    private OwnHelplineView View(OwnHelpline one, IReadOnlyDictionary<Guid, string> names)
    {
        var entry = HelplineText.Read(one.Entry);
        return new OwnHelplineView(one.Id, one.Version, entry, StateOf(entry), Named(one.VerifiedByMemberId, names));
    }

    private ShippedHelplineView View(string key, HelplineDetails entry, ShippedMark? mark, IReadOnlyDictionary<Guid, string> names)
    {
        var marked = ShownHelplines.Marked(entry, mark);
        return new ShippedHelplineView(key, marked, StateOf(marked), mark?.IsHidden ?? false, Named(mark?.VerifiedByMemberId, names));
    }

    private HelplineState StateOf(HelplineDetails entry) => HelplineRules.StateOf(entry, DateOnly.FromDateTime(time.Now()));

    private static string? Named(Guid? memberId, IReadOnlyDictionary<Guid, string> names) =>
        memberId is { } id ? names.GetValueOrDefault(id) : null;
}
