using Microsoft.Playwright;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>A size of screen and a colour scheme.</summary>
public sealed record Look(string Name, int Width, int Height, ColorScheme Scheme, bool IsTouch)
{
    public static Look Desktop { get; } = new("desktop-light", 1280, 800, ColorScheme.Light, IsTouch: false);

    public static Look DesktopDark { get; } = new("desktop-dark", 1280, 800, ColorScheme.Dark, IsTouch: false);

    public static Look Phone { get; } = new("phone-light", 390, 844, ColorScheme.Light, IsTouch: true);

    public static Look PhoneDark { get; } = new("phone-dark", 390, 844, ColorScheme.Dark, IsTouch: true);

    /// <summary>The narrowest screen that is served, which is also 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10).</summary>
    public static Look Narrow { get; } = new("narrow-light", 320, 640, ColorScheme.Light, IsTouch: true);

    public static IReadOnlyList<Look> All { get; } = [Desktop, DesktopDark, Phone, PhoneDark, Narrow];

    /// <summary>A desktop, and each page looked at in light and dark.</summary>
    public static Look Desktops { get; } = Desktop with { Name = "desktops", Others = [Desktop, DesktopDark] };

    /// <summary>A phone, and each page looked at in light and dark, and on the narrowest.</summary>
    public static Look Phones { get; } = PhoneDark with { Name = "phones", Others = [Phone, PhoneDark, Narrow] };

    /// <summary>What a page is gone through in to be seen in all looks.</summary>
    public static IReadOnlyList<Look> Sweeps { get; } = [Desktops, Phones];

    /// <summary>What a page is turned to when it is looked at; itself without any.</summary>
    public IReadOnlyList<Look> Others { get; init; } = [];

    public static Look Named(string name) => All.Concat(Sweeps).Single(look => string.Equals(look.Name, name, StringComparison.Ordinal));
}
