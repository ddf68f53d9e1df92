using System.Text;
using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Tests.Wire;

public sealed class HubRecordTests
{
    [Fact]
    public void The_fields_of_a_message_are_those_that_the_server_wrote()
    {
        var message = new MessagePosted(
            Guid.CreateVersion7(), 4_000_000_007, Guid.Parse("0000abcd-0000-7000-8000-000000000102"), new Author(Guid.CreateVersion7(), "Ana"), "Hello.", DateTime.UtcNow, 3, Gone: null);
        byte[] record =
        [
            .. """{"type":1,"target":"MessagePosted","arguments":["""u8, .. JsonSerializer.SerializeToUtf8Bytes(message, WireJson.Options), .. "]}"u8,
        ];

        Assert.Equal(RecordKind.Invocation, HubRecord.KindOf(record));
        Assert.True(HubRecord.Has(record, Names.MessagePosted));
        Assert.Equal(message.CircleId.ToString(), Encoding.ASCII.GetString(HubRecord.Text(record, Names.CircleId)));
        Assert.Equal(message.Sequence, HubRecord.Number(record, Names.Sequence));
        Assert.True(MessageId.TryRead(HubRecord.Text(record, Names.ClientMessageId), out var id));
        Assert.Equal(new MessageId(0xABCD, 258), id);
    }

    [Fact]
    public void Handshake_receipt_refusal_and_ping_are_told_apart()
    {
        Assert.Equal(RecordKind.Handshake, HubRecord.KindOf("{}"u8));
        Assert.Equal(RecordKind.Completion, HubRecord.KindOf("""{"type":3,"invocationId":"1","result":{}}"""u8));
        Assert.Equal(RecordKind.Ping, HubRecord.KindOf("""{"type":6}"""u8));
        Assert.True(HubRecord.Has("""{"type":3,"invocationId":"1","error":"An"}"""u8, Names.Error));
        Assert.False(HubRecord.Has("""{"type":3,"invocationId":"1","result":{}}"""u8, Names.Error));
    }

    [Fact]
    public void What_is_not_there_reads_as_nothing()
    {
        Assert.True(HubRecord.Text("{}"u8, Names.CircleId).IsEmpty);
        Assert.Equal(-1, HubRecord.Number("{}"u8, Names.Sequence));
        Assert.False(MessageId.TryRead("ec247fab-bcab-4aa2-9475-8268dda4360"u8, out _));
        Assert.False(MessageId.TryRead("not hex!-bcab-4aa2-9475-8268dda43607"u8, out _));
    }
}
