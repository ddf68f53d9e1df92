using System.Diagnostics;
using OpenTelemetry;

namespace SupportCircle.Web.Operations;

/// <summary>
/// Lets only those tags out that say nothing of people: paths hold ids and secrets, addresses and browsers tell who it was.
/// What is not listed is dropped, whatever a later version of the instrumentation adds.
/// </summary>
internal sealed class TraceRedaction : BaseProcessor<Activity>
{
    private static readonly string[] Allowed =
    [
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type",
        "supportcircle.log.group.size",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!Allowed.Contains(name, StringComparer.Ordinal))
            {
                data.SetTag(name, null);
            }
        }

        // Its description may be an exception's words.
        data.SetStatus(data.Status);
    }
}
