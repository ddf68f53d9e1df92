using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Nothing_is_collected_unless_somebody_says_where_to()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Null(host.Services.GetService<MeterProvider>());
        Assert.Null(host.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task What_leaves_for_the_collector_has_names_of_routes_and_numbers_and_nothing_of_people()
    {
        await using var collector = await Collector.StartAsync();
        await using var host = await TestHost.StartAsync(Settings.Of(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")));
        var circle = await host.CircleAsync("Anastasia");
        var person = circle["Anastasia"];
        await using var line = await person.InAsync(circle);
        await line.PostAsync(circle.Id, "lighthouse keeper");
        person.Http.DefaultRequestHeaders.UserAgent.ParseAdd("a-rare-browser/1.0");
        await person.GetAsync<object>($"{circle.Path}/messages?search=storm-lantern");
        await person.SendAsync(HttpMethod.Get, "/api/calendars/tin-whistle.ics?secret=storm-lantern");
        var memberId = Guid.Empty;
        await host.ReadAsync(async db => memberId = await db.Seats.Where(seat => seat.Id == person.SeatId).Select(seat => seat.MemberId).SingleAsync());

        Assert.True(host.Services.GetRequiredService<MeterProvider>().ForceFlush(20_000));
        Assert.True(host.Services.GetRequiredService<TracerProvider>().ForceFlush(20_000));

        Assert.Contains(collector.Taken, one => one.Path is "/v1/metrics");
        Assert.Contains(collector.Taken, one => one.Path is "/v1/traces");
        Assert.All(
            ["supportcircle.log.posts", "supportcircle.log.commit", "http.server.request.duration", "/messages"],
            word => Assert.Contains(word, collector.Text, StringComparison.Ordinal));
        Assert.All(
            [
                circle.Id.ToString(), circle.Id.ToString("N"), person.SeatId.ToString(), memberId.ToString(), person.Email, "Anastasia",
                "lighthouse", "storm-lantern", "tin-whistle", "a-rare-browser", "client.address",
            ],
            word => Assert.DoesNotContain(word, collector.Text, StringComparison.OrdinalIgnoreCase));
    }
}
