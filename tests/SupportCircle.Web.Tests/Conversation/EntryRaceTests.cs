using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

/// <summary>What happens between the moment when somebody's seat has been read and the moment when they hear the circle.</summary>
public sealed class EntryRaceTests : IAsyncLifetime
{
    private readonly SeatReads _seatReads = new();
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(
        services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(_seatReads)));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Somebody_removed_while_coming_in_is_refused_and_hears_nothing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].LineAsync();

        _seatReads.After = () => circle.RemoveAsync(circle["Tom"]);
        var refused = await Refused.ByAsync(() => tom.EnterAsync(circle.Id));
        await ana.PostAsync(circle.Id, "He should not hear this.");
        await ana.MessageAsync();

        Assert.Equal(RefusalCodes.NotFound, refused.Code);
        Assert.Empty(tom.Heard);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_said_while_somebody_comes_in_is_in_the_answer(bool isSomebodyInside)
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await (isSomebodyInside ? circle["Ana"].InAsync(circle) : circle["Ana"].LineAsync());
        await using var tom = await circle["Tom"].LineAsync();

        _seatReads.After = async () =>
        {
            await ana.PostAsync(circle.Id, "Just now.");
            if (isSomebodyInside)
            {
                await ana.MessageAsync();
            }
        };
        var answer = await tom.EnterAsync(circle.Id);

        Assert.Equal("Just now.", Assert.Single(answer.Messages).Body);
        Assert.Equal(1, answer.LastSequence);
    }

    [Fact]
    public async Task A_seat_is_read_once_by_whoever_comes_in_where_others_are()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].LineAsync();
        var before = _seatReads.Count;

        await tom.EnterAsync(circle.Id);

        Assert.Equal(1, _seatReads.Count - before);
    }

    /// <summary>Counts readings of a seat for somebody who wants in, and lets something happen once after one.</summary>
    private sealed class SeatReads : DbCommandInterceptor
    {
        private int _count;
        private Func<Task>? _after;

        public int Count => _count;

        public Func<Task>? After { set => _after = value; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("AcceptedVersion", StringComparison.Ordinal)
                && command.CommandText.Contains("SlowModeSeconds", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _count);
                if (Interlocked.Exchange(ref _after, null) is { } happens)
                {
                    await happens();
                }
            }

            return result;
        }
    }
}
