using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SupportCircle.Load.Arguments;

/// <summary>Options of the command line that take whole numbers.</summary>
internal static class WholeNumber
{
    public static Option<int> One(string name, int usual, int least, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result => Check(name, least, result));
        return option;
    }

    public static Option<int[]> Several(string name, int[] usual, int least, string description)
    {
        var option = new Option<int[]>(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            AllowMultipleArgumentsPerToken = true,
        };
        option.Validators.Add(result => Check(name, least, result));
        return option;
    }

    // By the words as they were typed: asking for a number where there is none would throw.
    private static void Check(string name, int least, OptionResult result)
    {
        if (!result.Tokens.All(word => int.TryParse(word.Value, CultureInfo.InvariantCulture, out var number) && number >= least))
        {
            result.AddError($"{name} takes whole numbers from {least}.");
        }
    }
}
