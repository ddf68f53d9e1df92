using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Somebody erases their account, through the public API; and what is looked for afterwards.</summary>
internal static class Erasing
{
    public static Task EraseAsync(this Person person, string? password = null, bool understands = true) => person.PostAsync(
        "/api/account/erasure", new ErasureRequest { Password = password ?? TestHost.Password, Understands = understands });

    /// <summary>Somebody whose name and address are like nobody else's, signed up and signed in.</summary>
    public static async Task<Person> UnmistakableAsync(this TestHost host, string name = "Wilhelmina")
    {
        var person = new Person(host.Address, name, $"{name}.{Guid.NewGuid():N}@example.org");
        await person.SignUpAsync();
        await person.SignInAsync();
        return person;
    }

    /// <summary>Somebody tells stories, finished and not, and says how their days are, to the circle and to themselves.</summary>
    public static async Task LiveDaysAsync(this TestCircle circle, Person person)
    {
        await circle.TellAsync(person);
        await circle.TellAsync(person, Telling.Story("A yellow lantern"));
        await circle.DraftAsync(person, Guid.CreateVersion7(), "A lantern that nobody has seen.");
        await person.FoldTopicsAsync("loss");
        await person.WriteEntryAsync();
        await person.AnswerPracticeAsync(await person.PracticeAsync(), PracticeAnswer.Taken, happened: "It was good.");
        await person.CheckInAsync(4, "It is a good day.");
        await person.CheckInAsync(2, "It is a long one.", circle);
    }

    public static async Task<(Guid MemberId, Guid AccountId)> IdsAsync(this TestHost host, Person person)
    {
        var (memberId, accountId) = (Guid.Empty, Guid.Empty);
        await host.ReadAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == person.Email);
            (memberId, accountId) = ((await db.Members.SingleAsync(m => m.AccountId == account.Id)).Id, account.Id);
        });
        return (memberId, accountId);
    }

    /// <summary>The key under which somebody's words lie, or null.</summary>
    public static async Task<Guid?> KeyOfAsync(this TestHost host, Guid memberId)
    {
        await using var keys = host.Databases.OpenKeys();
        return (await keys.Keys.FirstOrDefaultAsync(k => k.OwnerId == memberId))?.Id;
    }

    /// <summary>Looks through every value of every table of the data for these texts, and for what is sealed under a key.</summary>
    /// <returns>Where something was found, as "table.column: what".</returns>
    public static async Task<IReadOnlyList<string>> FindEverywhereAsync(this TestHost host, Guid? key, params string[] texts)
    {
        var found = new List<string>();
        await host.ReadAsync(async db =>
        {
            var connection = db.Database.GetDbConnection();
            await db.Database.OpenConnectionAsync();
            foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal))
            {
                await using var command = connection.CreateCommand();
                command.CommandText = $"SELECT * FROM \"{table}\"";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        found.AddRange(Find(reader.GetValue(i), key, texts).Select(what => $"{table}.{reader.GetName(i)}: {what}"));
                    }
                }
            }
        });
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every column that has the bare id of this member.</summary>
    public static async Task<IReadOnlyList<string>> PlacesAsync(this TestHost host, Guid memberId) =>
        [.. (await host.FindEverywhereAsync(null, memberId.ToString())).Select(place => place.Split(':')[0]).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Find(object value, Guid? key, string[] texts) => value switch
    {
        byte[] bytes => texts.Where(text => bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0)
            .Concat(key is { } id && bytes.AsSpan().IndexOf(id.ToByteArray(bigEndian: true)) >= 0 ? ["sealed under the key"] : []),
        _ => texts.Where(text => value.ToString()!.Contains(text, StringComparison.OrdinalIgnoreCase)),
    };
}
