using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>The helplines as this node shows them now. They are in memory, so that they are there when the database is not.</summary>
internal sealed class LiveHelp(HelplineSources sources, IDbContextFactory<SupportDbContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Now? _now;

    public HelpDetails Help => Current.Help;

    /// <summary>All that are dialled or written to: nobody's contact details.</summary>
    public IReadOnlyList<string> Numbers => Current.Numbers;

    private Now Current => _now ??= Make(0, [], []);

    /// <summary>Takes what has been changed since, on whichever node.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);

            // The number first, so that what is read is at least as new.
            var number = await db.HelplineStamps.Where(stamp => stamp.Id == HelplineStamp.TheOne)
                .Select(stamp => stamp.Number).FirstOrDefaultAsync(cancellation);
            if (_now is not null && _now.Number == number)
            {
                return;
            }

            var marks = await db.ShippedMarks.ToListAsync(cancellation);
            var entered = await db.OwnHelplines.OrderBy(one => one.ChangedAt).Select(one => one.Entry).ToListAsync(cancellation);
            _now = Make(number, marks, entered.ConvertAll(HelplineText.Read));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private Now Make(long number, IReadOnlyList<ShippedMark> marks, IReadOnlyList<HelplineDetails> entered)
    {
        var help = new HelpDetails(ShownHelplines.Of(sources, marks, entered));
        return new Now(number, help, [.. help.Helplines.SelectMany(line => new[] { line.Dial, line.Text }).OfType<string>()]);
    }

    private sealed record Now(long Number, HelpDetails Help, IReadOnlyList<string> Numbers);
}
