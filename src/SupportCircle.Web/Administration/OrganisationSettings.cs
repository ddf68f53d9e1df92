using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Administration;

/// <summary>What the organisation says of itself, for everybody to read.</summary>
internal sealed class OrganisationSettings(SupportDbContext db, WriteTransaction writes)
{
    public async Task<OrganisationDetails> ReadAsync(CancellationToken cancellation) =>
        await db.Organisations.Select(o => new OrganisationDetails(o.Name, o.Email, o.Phone, o.Website)).FirstOrDefaultAsync(cancellation)
            ?? new OrganisationDetails(null, null, null, null);

    /// <exception cref="Refusal"><c>invalid</c> for what cannot be shown as it is.</exception>
    public async Task<OrganisationDetails> WriteAsync(OrganisationRequest request, Guid memberId, CancellationToken cancellation)
    {
        var name = ContactText.Cleaned(request.Name, "name", OrganisationLimits.NameLength);
        var email = string.IsNullOrWhiteSpace(request.Email) ? null : EmailAddress.Clean(request.Email);
        var phone = ContactText.Phone(request.Phone, "phone");
        var website = ContactText.Website(request.Website, "website");
        await writes.RunAsync(async () =>
        {
            var row = await db.Organisations.FirstOrDefaultAsync(cancellation) ?? db.Add(new Organisation()).Entity;
            (row.Name, row.Email, row.Phone, row.Website) = (name, email, phone, website);
            writes.Record(new AuditNote(AuditAction.OrganisationChanged, memberId));
        }, cancellation);
        return await ReadAsync(cancellation);
    }
}
