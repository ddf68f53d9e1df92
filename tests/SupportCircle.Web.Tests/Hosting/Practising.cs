using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do with their daily practice, through the public API.</summary>
internal static class Practising
{
    public const string Path = "/api/me/practices";

    public static Task<PracticeView> PracticeAsync(this Person person, DateOnly? day = null) =>
        person.PostAsync<PracticeView>($"{Path}/today" + (day is { } said ? $"?day={said:yyyy-MM-dd}" : ""));

    public static Task<PracticeSaved> AnswerPracticeAsync(
        this Person person, PracticeView practice, PracticeAnswer? answer, string? expected = null, string? happened = null) =>
        person.PutAsync<PracticeSaved>($"{Path}/{practice.Day:yyyy-MM-dd}", new PracticeRequest
        {
            Revision = practice.Revision,
            Answer = answer,
            Expected = expected,
            Happened = happened,
        });

    public static Task<PracticePage> PracticesAsync(this Person person, string query = "") => person.GetAsync<PracticePage>(Path + query);
}
