using SupportCircle.Contracts.Moderation.Figures;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>
/// Who has done how much. It is there to see when somebody has too much of it, so only administrators, who can do something about
/// that, see everybody; the others themself and the sum of the rest: a ranking would make people decide fast.
/// </summary>
/// <param name="people">Names, for administrators.</param>
internal sealed class LoadTable(FigureRange range, FigureRows rows, DeskSeat desk, IReadOnlyDictionary<Guid, string> people)
{
    public IReadOnlyList<LoadFigures> Lines()
    {
        if (!desk.IsAdministrator)
        {
            return
            [
                Line(LoadOf.Own, name: null, rows.Looked.Where(IsOwn), rows.Decided.Where(IsOwn)),
                Line(LoadOf.Others, name: null, rows.Looked.Where(IsOthers), rows.Decided.Where(IsOthers)),
            ];
        }

        var looked = rows.Looked.ToLookup(one => one.By);
        var decided = rows.Decided.ToLookup(one => one.By);
        return
        [
            .. people.OrderBy(person => person.Value, StringComparer.OrdinalIgnoreCase).Select(person => Line(
                person.Key == desk.MemberId ? LoadOf.Own : LoadOf.Colleague, person.Value, looked[person.Key], decided[person.Key])),
        ];
    }

    private bool IsOwn(Happened one) => one.By == desk.MemberId;

    private bool IsOthers(Happened one) => one.By is { } by && by != desk.MemberId;

    private LoadFigures Line(LoadOf whose, string? name, IEnumerable<Happened> looked, IEnumerable<Happened> decided)
    {
        var lookedIn = looked.ToLookup(one => FigureRange.MondayOf(one.At));
        var decidedIn = decided.ToLookup(one => FigureRange.MondayOf(one.At));
        var weeks = range.Weeks.Select(monday => new LoadWeek(monday, lookedIn[monday].Count(), decidedIn[monday].Count())).ToList();
        return new LoadFigures(whose, name, weeks.Sum(week => week.Looked), weeks.Sum(week => week.Decided), weeks);
    }
}
