using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Shifts;

public sealed class ShiftCostTests
{
    [Fact]
    public async Task Desk_and_shift_cost_the_same_statements_however_much_there_is()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circle = await host.CircleAsync("Ana", "Tom", "Mia");
        var bea = await circle.SecondFacilitatorAsync(host);
        var administrator = await host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await bea.BeginShiftAsync();
        await bea.LeaveNoteAsync(circle, "All is quiet.");
        Person[] people = [circle.Facilitator, administrator];
        var before = await CountAsync();

        await circle.ReportAsync(circle["Tom"], circle["Mia"]);
        await circle.ReportAsync(circle["Mia"], circle["Tom"]);
        var other = await host.CircleAsync("Eva", "Leo");
        await other.ReportAsync(other["Eva"], other["Leo"]);
        foreach (var person in (Person[])[.. people, other.Facilitator])
        {
            await person.BeginShiftAsync();
            await person.WishAsync(ReportCategory.Unkind);
        }

        await other.Facilitator.LeaveNoteAsync(other, "All is well.");
        await circle.Facilitator.LeaveNoteAsync(circle, "All is well.");
        await circle.ReportsAsync();

        Assert.Equal(before, await CountAsync());

        async Task<List<int>> CountAsync()
        {
            var counts = new List<int>();
            foreach (var person in people)
            {
                await person.GetAsync<Desk>("/api/moderation/desk");
                await person.ShiftAsync();
                statements.Take();
                await person.GetAsync<Desk>("/api/moderation/desk");
                counts.Add(statements.Take().Count);
                await person.ShiftAsync();
                counts.Add(statements.Take().Count);
            }

            return counts;
        }
    }
}
