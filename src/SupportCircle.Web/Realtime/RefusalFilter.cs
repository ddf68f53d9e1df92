using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts;
using SupportCircle.Domain;
using SupportCircle.Web.Problems;

namespace SupportCircle.Web.Realtime;

/// <summary>Turns refusals and faults of hub calls into a HubException whose message ends in a JSON object with a code.</summary>
internal sealed partial class RefusalFilter(RefusalMeter meter, ILogger<RefusalFilter> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception fault) when (fault is not HubException)
        {
            if (fault is not Refusal && !invocationContext.Context.ConnectionAborted.IsCancellationRequested)
            {
                LogFault(fault, invocationContext.HubMethodName);
            }

            var refusal = Faults.Tell(fault);
            meter.Refused(refusal.Code);
            throw new HubException(Json(RefusalBody.Of(refusal)), fault);
        }
    }

    private static string Json(RefusalBody body) => JsonSerializer.Serialize(body, WireJson.Options);

    [LoggerMessage(LogLevel.Error, "A call of {Method} failed.")]
    private partial void LogFault(Exception fault, string method);
}
