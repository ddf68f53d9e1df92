using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class ReadPositionTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Somebody_who_sits_down_has_nothing_unread_and_neither_has_who_comes_back()
    {
        var circle = await _host.CircleAsync("Ana");
        await SayAsync(circle, circle["Ana"], 5);
        await circle.SeatAsync(await _host.MemberAsync("Tom"));

        Assert.Equal(5, await ReadUpToAsync(circle, circle["Tom"]));
        await circle["Tom"].DeleteAsync($"{circle.Path}/seats/mine");
        await SayAsync(circle, circle["Ana"], 3);
        await TestCircle.TakeAsync(circle["Tom"], (await circle.InviteAsync()).Code);

        Assert.Equal(8, await ReadUpToAsync(circle, circle["Tom"]));
    }

    [Fact]
    public async Task A_read_position_only_grows_whoever_of_ones_devices_comes_first()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await SayAsync(circle, circle["Ana"], 30);
        var seen = Enumerable.Range(1, 25).ToArray();
        new Random(7).Shuffle(seen);

        await Task.WhenAll(seen.Select(sequence => ReadAsync(circle, circle["Tom"], sequence)));

        Assert.Equal(25, await ReadUpToAsync(circle, circle["Tom"]));
        await ReadAsync(circle, circle["Tom"], 3);
        Assert.Equal(25, await ReadUpToAsync(circle, circle["Tom"]));
    }

    [Fact]
    public async Task What_is_not_written_yet_cannot_have_been_read()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await SayAsync(circle, circle["Ana"], 2);

        await ReadAsync(circle, circle["Tom"], long.MaxValue);

        Assert.Equal(2, await ReadUpToAsync(circle, circle["Tom"]));
        foreach (var sequence in (long[])[0, -1, long.MinValue])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ReadAsync(circle, circle["Tom"], sequence))).Code);
        }
    }

    [Fact]
    public async Task Nobody_else_learns_how_far_one_has_read_not_even_the_facilitator()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await SayAsync(circle, circle.Facilitator, 3);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);
        var before = await EverythingAsync(circle, circle["Ana"], circle.Facilitator);

        await ReadAsync(circle, circle["Tom"], 3);
        await ruth.PostAsync(circle.Id, "And on.");
        await ana.MessageAsync();

        Assert.Equal(3, await ReadUpToAsync(circle, circle["Tom"]));
        Assert.Equal(0, await ReadUpToAsync(circle, circle["Ana"]));
        Assert.Single(ana.Heard);
        Assert.Single(ruth.Heard);
        var after = await EverythingAsync(circle, circle["Ana"], circle.Facilitator);
        Assert.All(before.Zip(after), pair => Assert.Equal(pair.First, pair.Second.Replace("\"lastSequence\":4", "\"lastSequence\":3", StringComparison.Ordinal)));
    }

    // What somebody else can ask for that could tell, less the conversation itself.
    private static async Task<IReadOnlyList<string>> EverythingAsync(TestCircle circle, params Person[] people)
    {
        var all = new List<string>();
        foreach (var person in people)
        {
            foreach (var path in (string[])[circle.Path, $"{circle.Path}/seats", "/api/circles/mine"])
            {
                all.Add(await person.Http.GetStringAsync(new Uri(path, UriKind.Relative)));
            }
        }

        return all;
    }

    private static async Task SayAsync(TestCircle circle, Person person, int times)
    {
        await using var line = await person.LineAsync();
        for (var i = 0; i < times; i++)
        {
            await line.PostAsync(circle.Id, "Something.");
        }
    }

    private static Task ReadAsync(TestCircle circle, Person person, long sequence) =>
        person.PutAsync($"{circle.Path}/read", new ReadRequest { Sequence = sequence });

    private static async Task<long> ReadUpToAsync(TestCircle circle, Person person) =>
        (await person.GetAsync<CircleDetails>(circle.Path)).ReadUpTo;
}
