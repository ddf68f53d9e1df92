using SupportCircle.Contracts.Connection.CheckIns;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>People say how they are, through the public API.</summary>
internal static class CheckingIn
{
    public const string Path = "/api/me/check-ins";

    /// <param name="with">With whom it is shared; null when it is kept to oneself.</param>
    /// <param name="id">Another one each time without it.</param>
    public static Task<CheckInSaved> CheckInAsync(
        this Person person, int mood, string? words = null, TestCircle? with = null, Guid? id = null) => person.PutAsync<CheckInSaved>(
        $"{Path}/{id ?? Guid.CreateVersion7()}", new CheckInRequest { Mood = mood, Words = words, CircleId = with?.Id });

    public static Task<CheckInPage> CheckInsAsync(this Person person, string query = "") => person.GetAsync<CheckInPage>(Path + query);
}
