using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SetUp;

/// <summary>Looks at the database that a copy is to go into, and changes nothing.</summary>
/// <param name="title">What it is called in a line for the operator.</param>
internal sealed class CopyTarget(string title, DatabaseLink link, DbContext db, TimeProvider time)
{
    /// <param name="create">Whether it will be made where there is none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="SetUpRefusal">As for a start, but it may be new.</exception>
    /// <exception cref="CopyRefusal">Somebody uses it.</exception>
    public async Task<DatabaseState> InspectAsync(bool create, CancellationToken cancellation)
    {
        var state = await new DatabaseInspection(title, link, db, time).RunAsync(cancellation);
        if (!state.Exists && !link.Provider.IsEmbedded && !create)
        {
            throw new SetUpRefusal(
                SetUpProblem.Unreachable, $"{title}: the server has no database of that name. Create it, or add --create-database.");
        }

        if (!state.IsNew)
        {
            await RefuseUsedAsync(state, cancellation);
        }

        return state;
    }

    private async Task RefuseUsedAsync(DatabaseState state, CancellationToken cancellation)
    {
        // An older version's tables are not those that could be looked into.
        if (state.Pending.Count > 0)
        {
            throw new SetUpRefusal(SetUpProblem.Pending, $"{state.Line()}. Run --migrate on it, or name one that is new. Nothing was changed.");
        }

        foreach (var table in CopyOrder.Of(db))
        {
            if (await table.CountAsync(db, cancellation) > table.Seeds)
            {
                throw new CopyRefusal($"{title}: it is in use, {table.Name} has rows. Name a database that is new. Nothing was changed.");
            }
        }
    }
}
