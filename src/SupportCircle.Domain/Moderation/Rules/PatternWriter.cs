namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>Writes a pattern out as steps, repetitions as often as they say.</summary>
internal sealed class PatternWriter
{
    // Parts that lead to no step, such as empty brackets, take time to write all the same.
    private const int PartsPerStep = 4;

    private readonly List<PatternStep> _steps = [];
    private int _parts;

    /// <exception cref="FormatException">There are more than <see cref="RuleLimits.PatternSteps"/>.</exception>
    public static PatternStep[] Write(PatternNode pattern)
    {
        var writer = new PatternWriter();
        writer.WriteOne(pattern);
        writer.Add(new PatternStep(PatternStepKind.Found));
        return [.. writer._steps];
    }

    private void WriteOne(PatternNode node)
    {
        if (++_parts > RuleLimits.PatternSteps * PartsPerStep)
        {
            throw TooLarge();
        }

        switch (node)
        {
            case UnitNode unit:
                Add(new PatternStep(PatternStepKind.Unit) { Units = unit.Units });
                break;
            case PlaceNode place:
                Add(new PatternStep(PatternStepKind.Place) { Place = place.Place });
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                {
                    WriteOne(part);
                }

                break;
            case ChoiceNode choice:
                WriteChoice(choice.Ways);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
        }
    }

    private void WriteChoice(IReadOnlyList<PatternNode> ways)
    {
        var ends = new List<int>();
        foreach (var way in ways.SkipLast(1))
        {
            var fork = AddFork();
            WriteOne(way);
            ends.Add(AddFork());
            Point(fork, fork + 1, _steps.Count);
        }

        WriteOne(ways[^1]);
        ends.ForEach(end => Point(end, _steps.Count, _steps.Count));
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        var last = _steps.Count;
        for (var i = 0; i < repeat.Least; i++)
        {
            last = _steps.Count;
            WriteOne(repeat.Part);
        }

        if (repeat.Most is not { } most)
        {
            WriteLoop(repeat, last);
            return;
        }

        var forks = new List<int>();
        for (var i = repeat.Least; i < most; i++)
        {
            forks.Add(AddFork());
            WriteOne(repeat.Part);
        }

        forks.ForEach(fork => Point(fork, fork + 1, _steps.Count));
    }

    /// <param name="last">Where the last one was written that must be there.</param>
    private void WriteLoop(RepeatNode repeat, int last)
    {
        if (repeat.Least > 0)
        {
            Point(AddFork(), last, _steps.Count);
            return;
        }

        var fork = AddFork();
        WriteOne(repeat.Part);
        Point(AddFork(), fork, fork);
        Point(fork, fork + 1, _steps.Count);
    }

    private int AddFork() => Add(new PatternStep(PatternStepKind.Fork));

    private int Add(PatternStep step)
    {
        if (_steps.Count >= RuleLimits.PatternSteps)
        {
            throw TooLarge();
        }

        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void Point(int fork, int next, int other) => (_steps[fork].Next, _steps[fork].Other) = (next, other);

    private static FormatException TooLarge() =>
        new($"With its repetitions written out it has more than {RuleLimits.PatternSteps} steps.");
}
