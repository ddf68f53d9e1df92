namespace SupportCircle.Layout.Tests;

public sealed class SizeTests
{
    private const int Longest = 250;
    private const int Median = 60;

    [Fact]
    public void No_file_that_people_wrote_is_longer_than_250_lines() => Fence.AssertNone(
        from path in SourceTree.CSharp
        let lines = Lines(path)
        where lines > Longest
        select $"{path}: {lines}");

    [Theory]
    [InlineData("src/SupportCircle.Domain/", ".cs")]
    [InlineData("src/SupportCircle.Contracts/", ".cs")]
    [InlineData("src/SupportCircle.Data/", ".cs")]
    [InlineData("src/SupportCircle.Web/", ".cs")]
    [InlineData("tests/SupportCircle.Load/", ".cs")]
    [InlineData("src/SupportCircle.Client/src/", ".ts")]
    [InlineData("src/SupportCircle.Client/src/", ".tsx")]
    public void Half_of_the_files_are_shorter_than_60_lines(string folder, string ending)
    {
        var lengths = SourceTree.Files.Under(folder).Except(SourceTree.Files.Where(IsGenerated), StringComparer.Ordinal)
            .Where(path => path.EndsWith(ending, StringComparison.Ordinal)).Select(Lines).Order().ToList();

        var median = lengths[lengths.Count / 2];
        Assert.True(median < Median, $"The median is {median}.");
    }

    private static bool IsGenerated(string path) => path.Contains("/Migrations/", StringComparison.Ordinal);

    private static int Lines(string path) => File.ReadLines(SourceTree.FullPath(path)).Count();
}
