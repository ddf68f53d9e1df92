using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

/// <summary>
/// Which feature folder of Web may use which other one. What is not listed here is not allowed: a new line is a
/// decision, made in this one place. It sees usings, qualified names and names qualified from the host's namespace.
/// </summary>
public sealed partial class FeatureTests
{
    private const string Web = "src/SupportCircle.Web/";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Accounts"] = ["Notifications", "Operations", "Realtime"],
        ["Administration"] = ["Accounts", "Circles", "Operations", "Realtime"],
        ["Circles"] = ["Accounts", "Notifications", "Operations", "Realtime"],
        ["Connection"] = ["Accounts", "Conversation", "Moderation", "Operations", "Realtime", "Safety"],
        ["Conversation"] = ["Accounts", "Moderation", "Operations", "Safety"],
        ["Home"] = ["Accounts", "Circles", "Connection", "Conversation", "Moderation"],
        ["Moderation"] = ["Accounts", "Circles", "Conversation", "Notifications", "Operations", "Realtime"],
        ["Notifications"] = ["Operations"],
        ["Operations"] = ["Accounts", "Problems", "Safety"],
        ["Privacy"] = ["Accounts", "Circles", "Notifications", "Operations", "Realtime"],
        ["Problems"] = [],
        ["Realtime"] = ["Accounts", "Conversation", "Moderation", "Operations", "Problems"],
        ["Safety"] = ["Accounts", "Operations", "Realtime"],
        ["Stories"] = ["Accounts", "Conversation", "Operations", "Safety"],
    };

    public static TheoryData<string> Features => [.. Folders()];

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_uses_only_the_features_that_it_may(string feature)
    {
        Assert.True(Allowed.TryGetValue(feature, out var allowed), $"{feature} has no line in the list of features.");
        var others = Folders().Where(other => !string.Equals(other, feature, StringComparison.Ordinal) && !allowed.Contains(other, StringComparer.Ordinal)).ToList();
        if (others.Count == 0)
        {
            return;
        }

        var names = string.Join('|', others.Select(Regex.Escape));
        Fence.AssertNotNamed(
            new Regex($@"\bSupportCircle\.Web\.(?:{names})\b|(?<![\w.""/])(?:{names})\.[A-Z]\w*"),
            SourceTree.CSharp.Under($"{Web}{feature}/"));
    }

    [Fact]
    public void No_line_of_the_list_outlives_what_it_allows() => Fence.AssertNone(
        from feature in Allowed.Where(feature => Folders().Contains(feature.Key, StringComparer.Ordinal))
        from other in feature.Value
        let name = new Regex($@"\b(SupportCircle\.Web\.)?{other}\b")
        where !SourceTree.CSharp.Under($"{Web}{feature.Key}/").Any(path => name.IsMatch(SourceTree.Read(path)))
        select $"{feature.Key} no longer uses {other}.");

    private static IEnumerable<string> Folders() =>
        SourceTree.CSharp.Under(Web).Select(path => path[Web.Length..].Split('/')).Where(parts => parts.Length > 1)
            .Select(parts => parts[0]).Distinct(StringComparer.Ordinal);
}
