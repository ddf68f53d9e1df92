using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What administrators do with helplines, through the public API.</summary>
internal static class KeepingHelplines
{
    public const string Path = "/api/administration/helplines";

    /// <summary>An entry as it should be.</summary>
    public static HelplineDetails Entry(DateOnly verifiedOn, string name = "The night line", string dial = "+49800123456") => new()
    {
        Kind = HelplineKind.Helpline,
        Countries = ["DE", "AT"],
        Name = name,
        Display = dial,
        Dial = dial,
        Languages = ["de"],
        Source = "line.example, called",
        VerifiedOn = verifiedOn,
    };

    public static Task<HelplineBook> BookAsync(this Person administrator) => administrator.GetAsync<HelplineBook>(Path);

    public static async Task<OwnHelplineView> AddHelplineAsync(this Person administrator, HelplineDetails entry)
    {
        var added = await administrator.PostAsync<HelplineAdded>(Path, new HelplineRequest { Entry = entry });
        return (await administrator.BookAsync()).Own.Single(one => one.Id == added.Id);
    }

    public static async Task<OwnHelplineView> ChangeHelplineAsync(this Person administrator, OwnHelplineView read, HelplineDetails entry)
    {
        await administrator.PutAsync($"{Path}/{read.Id}", new HelplineRequest { Version = read.Version, Entry = entry });
        return (await administrator.BookAsync()).Own.Single(one => one.Id == read.Id);
    }

    public static Task VerifyHelplineAsync(this Person administrator, OwnHelplineView read) =>
        administrator.PutAsync($"{Path}/{read.Id}/check", new HelplineCheckRequest { Version = read.Version });

    public static Task RemoveHelplineAsync(this Person administrator, OwnHelplineView read) =>
        administrator.DeleteAsync($"{Path}/{read.Id}?version={read.Version}");

    public static string Shipped(string key, string what) => $"{Path}/shipped/{key}/{what}";

    /// <summary>What everybody is shown.</summary>
    public static async Task<IReadOnlyList<HelplineDetails>> HelpAsync(this Person person) => (await person.GetAsync<HelpDetails>("/api/help")).Helplines;
}
