using System.Security.Cryptography;
using System.Text;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.History;

/// <summary>Somebody who posts again and again, each time when the last receipt has come.</summary>
internal sealed class Author(Filling filling, Guid circleId, string? cookie) : IListener, IDisposable
{
    private readonly PostFrame _frame = new(circleId);
    private readonly uint _phase = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint)));
    private long _posts;
    private Line? _line;

    public Line Line => _line!;

    public async Task ConnectAsync(Uri hub, CancellationToken cancellation) =>
        _line = await Line.OpenAsync(hub, cookie, this, cancellation);

    public void Post()
    {
        if (filling.Take())
        {
            Line.Send(_frame.With(new MessageId(_phase, _posts++)));
        }
    }

    public void Heard(ReadOnlySpan<byte> record)
    {
        if (HubRecord.KindOf(record) != RecordKind.Completion)
        {
            return;
        }

        if (HubRecord.Has(record, Names.Error))
        {
            filling.Fail($"A post was refused: {Encoding.UTF8.GetString(record)}");
            return;
        }

        filling.Written();
        Post();
    }

    public void Broken() => filling.Fail("The server ended a connection while the log was filled.");

    public void Dispose() => _line?.Dispose();
}
