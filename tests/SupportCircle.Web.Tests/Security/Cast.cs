using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>One person of each kind, signed in; what makes them that kind happens in a <see cref="Scene"/>.</summary>
internal sealed class Cast
{
    private readonly Dictionary<Who, Person> _people = [];

    private Cast()
    {
    }

    /// <summary>Somebody with a seat whom the others act upon.</summary>
    public required Person Bystander { get; init; }

    public Person this[Who who] => _people[who];

    public static async Task<Cast> GatherAsync(TestHost host)
    {
        var cast = new Cast { Bystander = await host.MemberAsync("Bystander") };
        cast._people[Who.Anonymous] = host.Stranger();
        foreach (var who in Enum.GetValues<Who>().Except([Who.Anonymous]))
        {
            cast._people[who] = who switch
            {
                Who.Facilitator or Who.OtherFacilitator => await host.FacilitatorAsync(who.ToString()),
                Who.Administrator => await host.FacilitatorAsync(who.ToString(), OrganisationRoles.Administrator),
                _ => await host.MemberAsync(who.ToString()),
            };
        }

        await TestCircle.OpenAsync(cast[Who.OtherFacilitator]);
        return cast;
    }
}
