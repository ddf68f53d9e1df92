using System.Diagnostics.Metrics;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Problems;

/// <summary>Counts what was refused, by its code.</summary>
internal sealed class RefusalMeter(IMeterFactory meters)
{
    private readonly Counter<long> _refusals = meters.Create(LogMeter.Name)
        .CreateCounter<long>("supportcircle.refusals", "{refusal}", "Requests and calls that were refused, by code.");

    /// <param name="code">One of the product's codes.</param>
    public void Refused(string code) => _refusals.Add(1, new KeyValuePair<string, object?>("code", code));
}
