using SupportCircle.Domain.Safety.Signals.Weights;
using SupportCircle.Domain.Tests;
using SupportCircle.Training;

// dotnet run --project tests/SupportCircle.Training            prints how the weights fare, and writes them
// dotnet run --project tests/SupportCircle.Training -- --check prints how they fare
if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("Nothing, or --check.");
    return 2;
}

var lessons = Lessons.Read();
Console.WriteLine($"{lessons.All.Count} sentences, {lessons.FeatureCount} features");
var check = CrossValidation.Of(lessons);
Console.WriteLine(check);
if (args.Length == 0)
{
    var path = Path.Combine(Repository.Root, "src", "SupportCircle.Domain", "Safety", "Signals", "Weights", "signal-weights.json");
    using var before = File.Exists(path) ? File.OpenRead(path) : null;
    var version = before is null ? 1 : WeightFile.Read(before).Version + 1;
    before?.Dispose();
    File.WriteAllText(path, Learned.From(lessons, check.Threshold, version).Write());
    Console.WriteLine($"Version {version} is in {Path.GetRelativePath(Repository.Root, path)}.");
}

return 0;
