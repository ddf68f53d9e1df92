using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Operations;

/// <summary>
/// Metrics and traces to a collector of whoever runs the host, by the standard <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>. Without
/// it nothing is collected and nothing leaves.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Endpoint] is not { Length: > 0 })
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("supportcircle"))
            .WithMetrics(metrics => metrics
                .AddMeter(LogMeter.Name, "System.Runtime")
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddSource(LogMeter.Name)
                .AddAspNetCoreInstrumentation()
                .AddProcessor<TraceRedaction>()
                .AddOtlpExporter());
    }
}
