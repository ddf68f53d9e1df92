using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>Raised first in every transaction that changes the signal rules, so that two who do take turns.</summary>
internal sealed class SignalsVersion(SupportDbContext db)
{
    public async Task<OrganisationSignals> RaiseAsync(CancellationToken cancellation)
    {
        await db.OrganisationSignals.Where(signals => signals.Id == OrganisationSignals.TheOne)
            .ExecuteUpdateAsync(set => set.SetProperty(signals => signals.Version, signals => signals.Version + 1), cancellation);
        return await db.OrganisationSignals.FirstOrDefaultAsync(cancellation)
            ?? db.Add(new OrganisationSignals { Version = 1, LastNumber = 0 }).Entity;
    }
}
