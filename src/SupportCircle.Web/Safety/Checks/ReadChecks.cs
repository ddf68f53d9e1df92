using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>How checks work, for everybody: written once for each state of the rules and each language.</summary>
internal sealed class ReadChecks(LiveSignalRules live)
{
    private static readonly CheckFigures Figures = ReadFigures();

    private State _state = new(live.Now);

    /// <param name="language">That descriptions are wanted in; another one means the default.</param>
    /// <returns>What crosses the wire, and a tag that changes when it does.</returns>
    public (byte[] Body, EntityTagHeaderValue Tag) Of(string? language)
    {
        var known = Languages.All.FirstOrDefault(one => string.Equals(one, language, StringComparison.Ordinal)) ?? Languages.Default;
        var state = Volatile.Read(ref _state);
        if (!ReferenceEquals(state.Of, live.Now))
        {
            state = new State(live.Now);
            Volatile.Write(ref _state, state);
        }

        return state.Written.GetOrAdd(known, wanted => Write(state.Of, wanted));
    }

    private static (byte[] Body, EntityTagHeaderValue Tag) Write(LiveRules rules, string language)
    {
        var off = rules.Choices.Off.ToDictionary(one => one.RuleId, one => new SwitchedOff(one.SwitchedAt, one.Reason), StringComparer.Ordinal);
        var view = new ChecksView(
            rules.Choices.Version, [.. rules.Rules.All.Select(rule => View(rule, language, off.GetValueOrDefault(rule.Id)))], Figures);
        var body = JsonSerializer.SerializeToUtf8Bytes(view, WireJson.Options);
        return (body, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\""));
    }

    private static CheckView View(SignalRule rule, string language, SwitchedOff? off)
    {
        var spoken = rule.About.ContainsKey(language) ? language : rule.About.Keys.First();
        return new CheckView(rule.Id, rule.Version, rule.Category, rule.Level, rule.Language, rule.About[spoken], spoken, rule.IsWeighed, rule.IsOwn, off);
    }

    private static CheckFigures ReadFigures()
    {
        using var json = typeof(ReadChecks).Assembly.GetManifestResourceStream("signal-figures.json")!;
        return JsonSerializer.Deserialize<CheckFigures>(json, WireJson.Options)!;
    }

    private sealed record State(LiveRules Of)
    {
        public ConcurrentDictionary<string, (byte[] Body, EntityTagHeaderValue Tag)> Written { get; } = new(StringComparer.Ordinal);
    }
}
