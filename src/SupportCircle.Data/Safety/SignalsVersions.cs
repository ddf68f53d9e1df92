using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Data.Safety;

public static class SignalsVersions
{
    /// <summary>Of what the organisation has made of the signal rules; 0 while it has changed nothing.</summary>
    public static Task<int> SignalsVersionAsync(this SupportDbContext db, CancellationToken cancellation) =>
        db.OrganisationSignals.Where(signals => signals.Id == OrganisationSignals.TheOne).Select(signals => signals.Version)
            .FirstOrDefaultAsync(cancellation);
}
