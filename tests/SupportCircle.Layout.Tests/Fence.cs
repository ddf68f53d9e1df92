using System.Text.RegularExpressions;

namespace SupportCircle.Layout.Tests;

/// <summary>Asserts that a thing is not named where it does not belong, and says where it is.</summary>
internal static class Fence
{
    public static void AssertNotNamed(Regex what, IEnumerable<string> paths)
    {
        var found =
            from path in paths
            from line in SourceTree.Read(path).Split('\n').Index()
            where what.IsMatch(line.Item)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}";
        AssertNone(found);
    }

    public static void AssertNone(IEnumerable<string> offences)
    {
        var found = offences.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
