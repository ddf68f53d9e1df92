using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class LogMeterTests
{
    [Fact]
    public void While_nobody_listens_measuring_a_group_allocates_nothing()
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meter = new LogMeter(services.GetRequiredService<IMeterFactory>());
        var writes = new GroupWrites();
        Measure(meter, writes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            Measure(meter, writes);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Measure(LogMeter meter, GroupWrites writes)
    {
        Assert.Null(LogMeter.StartCommit());
        meter.Committed(writes, TimeSpan.FromMilliseconds(1));
    }
}
