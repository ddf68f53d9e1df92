using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class PostingTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_message_reaches_everybody_in_the_circle_the_author_included()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        var clientMessageId = Guid.CreateVersion7();

        var receipt = await ana.PostAsync(circle.Id, "It is quiet here today.", clientMessageId);

        Assert.Equal(new PostReceipt(PostStatus.Posted, 1, receipt.SentAt, Reason: null), receipt);
        var expected = new MessagePosted(
            circle.Id, 1, clientMessageId, new Author(circle["Ana"].SeatId, "Ana"), "It is quiet here today.", receipt.SentAt,
            ReplyTo: null, Gone: null);
        Assert.Equal(expected, await ana.MessageAsync());
        Assert.Equal(expected, await tom.MessageAsync());
    }

    [Fact]
    public async Task People_in_another_circle_hear_nothing()
    {
        var circle = await _host.CircleAsync("Ana");
        var other = await _host.CircleAsync("Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await other["Tom"].InAsync(other);

        await ana.PostAsync(circle.Id, "Only for us.");
        await tom.PostAsync(other.Id, "Only for them.");

        Assert.Equal("Only for them.", (await tom.MessageAsync()).Body);
        Assert.Single(tom.Heard);
        Assert.Equal("Only for us.", (await ana.MessageAsync()).Body);
    }

    [Fact]
    public async Task The_same_post_sent_twice_is_one_message_with_one_receipt()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        var clientMessageId = Guid.CreateVersion7();

        var first = await ana.PostAsync(circle.Id, "Once.", clientMessageId);
        var second = await ana.PostAsync(circle.Id, "Once.", clientMessageId);
        await ana.PostAsync(circle.Id, "The next.");

        Assert.Equal(first, second);
        Assert.Equal(1, (await ana.MessageAsync()).Sequence);
        Assert.Equal(2, (await ana.MessageAsync()).Sequence);
    }

    [Fact]
    public async Task A_reply_names_the_message_that_it_answers_and_one_to_nothing_is_refused()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Is anybody there?");

        await tom.PostAsync(circle.Id, "I am.", replyTo: 1);
        var refused = await Refused.ByAsync(() => tom.PostAsync(circle.Id, "To whom?", replyTo: 9));

        await ana.MessageAsync();
        Assert.Equal(1, (await ana.MessageAsync()).ReplyTo);
        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.True(refused.Body.Fields!.ContainsKey("replyTo"));
    }

    [Fact]
    public async Task What_was_typed_as_a_tag_arrives_as_typed()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);

        await ana.PostAsync(circle.Id, "<script>alert('x')</script> & \"quotes\" 😊 שלום");

        Assert.Equal("<script>alert('x')</script> & \"quotes\" 😊 שלום", (await ana.MessageAsync()).Body);
    }

    [Fact]
    public async Task Whoever_has_not_accepted_the_agreements_neither_reads_nor_speaks()
    {
        var circle = await _host.CircleAsync();
        var newcomer = await _host.MemberAsync("Newcomer");
        await circle.JoinAsync(newcomer);
        await using var line = await newcomer.LineAsync();

        var entering = await Refused.ByAsync(() => line.EnterAsync(circle.Id));
        var posting = await Refused.ByAsync(() => line.PostAsync(circle.Id, "Hello."));
        var reading = await Refused.ByAsync(() => newcomer.GetAsync<MessagePage>($"{circle.Path}/messages"));

        Assert.All([entering, posting, reading], refused => Assert.Equal(RefusalCodes.AgreementsRequired, refused.Code));
    }

    [Fact]
    public async Task When_the_agreements_change_one_reads_on_and_accepts_before_speaking()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.ChangeAgreementsAsync();

        var refused = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Before."));
        await ana.EnterAsync(circle.Id);
        await circle.AcceptAsync(circle["Ana"]);
        var receipt = await ana.PostAsync(circle.Id, "After.");

        Assert.Equal(RefusalCodes.AgreementsRequired, refused.Code);
        Assert.Equal(1, receipt.Sequence);
    }

    [Fact]
    public async Task A_muted_person_reads_and_takes_words_back_but_does_not_speak()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var before = await circle["Ana"].InAsync(circle);
        await before.PostAsync(circle.Id, "Said in anger.");
        var until = DateTime.UtcNow.AddHours(1);
        await _host.WriteAsync(async db => (await db.Seats.FindAsync(circle["Ana"].SeatId))!.MutedUntil = until);
        await using var ana = await circle["Ana"].InAsync(circle);

        var refused = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Hello."));
        var editing = await Refused.ByAsync(() => ana.EditAsync(circle.Id, 1, "Said otherwise."));

        Assert.Equal(1, (await ana.DeleteAsync(circle.Id, 1)).Change);
        Assert.Equal(RefusalCodes.NotAllowed, editing.Code);
        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
        Assert.Equal(Clock.Truncate(until), refused.Body.Until!.Value.ToUniversalTime());
    }
}
