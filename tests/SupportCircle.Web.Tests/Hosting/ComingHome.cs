using SupportCircle.Contracts.Home;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people find who come home, through the public API.</summary>
internal static class ComingHome
{
    public static Task<HomeView> HomeAsync(this Person person, DateOnly? day = null) =>
        person.GetAsync<HomeView>("/api/home" + (day is { } said ? $"?day={said:yyyy-MM-dd}" : ""));
}
