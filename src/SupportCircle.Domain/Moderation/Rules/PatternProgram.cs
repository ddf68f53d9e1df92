namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// Looks for a pattern in one pass over the text, keeping the set of all places in the pattern that the text may have come to
/// (K. Thompson, "Regular expression search algorithm", Communications of the ACM 11(6), 1968). For each unit of text it
/// takes each step once at most, and it keeps nothing from one text to the next. See
/// <c>docs/adr/0019-patterns-of-our-own.md</c> for why the framework's engines do not do.
/// </summary>
internal sealed class PatternProgram
{
    private readonly PatternStep[] _steps;

    /// <exception cref="FormatException">It has more steps than <see cref="RuleLimits.PatternSteps"/>.</exception>
    public PatternProgram(PatternNode pattern) => _steps = PatternWriter.Write(pattern);

    public int Steps => _steps.Length;

    public bool IsIn(string text)
    {
        var here = new StepSet(_steps.Length);
        var next = new StepSet(_steps.Length);
        for (var at = 0; at <= text.Length; at++)
        {
            // It may begin anywhere.
            if (Reach(0, here, text, at))
            {
                return true;
            }

            if (at == text.Length)
            {
                break;
            }

            for (var i = 0; i < here.Count; i++)
            {
                var step = _steps[here[i]];
                if (step.Units is { } units && units.Has(text[at]) && Reach(here[i] + 1, next, text, at + 1))
                {
                    return true;
                }
            }

            (here, next) = (next, here);
            next.Clear();
        }

        return false;
    }

    // Adds a step and all that are reached from it without taking a unit.
    private bool Reach(int number, StepSet set, string text, int at)
    {
        while (set.Add(number))
        {
            var step = _steps[number];
            switch (step.Kind)
            {
                case PatternStepKind.Found:
                    return true;
                case PatternStepKind.Fork:
                    if (Reach(step.Other, set, text, at))
                    {
                        return true;
                    }

                    number = step.Next;
                    break;
                case PatternStepKind.Place when IsAt(step.Place, text, at):
                    number++;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsAt(PatternPlace place, string text, int at) => place switch
    {
        PatternPlace.Start => at == 0,
        PatternPlace.End => at == text.Length,
        _ => IsWordAt(text, at - 1) != IsWordAt(text, at) == (place == PatternPlace.Edge),
    };

    private static bool IsWordAt(string text, int at) => at >= 0 && at < text.Length && UnitSet.IsWord(text[at]);

    /// <summary>Numbers of steps, each once, in the order in which they came; emptied in no time.</summary>
    private sealed class StepSet(int steps)
    {
        private readonly int[] _numbers = new int[steps];
        private readonly int[] _places = new int[steps];

        public int Count { get; private set; }

        public int this[int index] => _numbers[index];

        public bool Add(int number)
        {
            var place = _places[number];
            if (place < Count && _numbers[place] == number)
            {
                return false;
            }

            _places[number] = Count;
            _numbers[Count++] = number;
            return true;
        }

        public void Clear() => Count = 0;
    }
}
