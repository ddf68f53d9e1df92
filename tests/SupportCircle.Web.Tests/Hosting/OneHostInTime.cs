using Microsoft.Extensions.Time.Testing;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A <see cref="OneHost"/> whose time passes when a test says so.</summary>
public sealed class OneHostInTime : OneHost
{
    public override FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);
}
