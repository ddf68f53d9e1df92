using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

public sealed partial class NamingTests
{
    [GeneratedRegex(@"(Manager|Helpers?|Utils?|Utility|Utilities|Services?)\.(cs|ts|tsx)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Vague { get; }

    [Fact]
    public void A_file_is_named_by_a_noun_or_a_verb_of_the_product() =>
        Fence.AssertNone(SourceTree.Files.Where(path => Vague.IsMatch(path)));

    [Fact]
    public void A_namespace_is_where_its_file_is() => Fence.AssertNone(
        from path in SourceTree.CSharp
        let declared = Declaration.Match(SourceTree.Read(path))
        let expected = Path.GetDirectoryName(path)!.Split('/', 2)[1].Replace('/', '.')
        where declared.Success && !string.Equals(declared.Groups["name"].Value, expected, StringComparison.Ordinal)
        select $"{path}: {declared.Groups["name"].Value}");

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration { get; }
}
