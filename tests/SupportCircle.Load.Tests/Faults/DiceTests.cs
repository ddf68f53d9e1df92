using SupportCircle.Load.Faults.Injection;

namespace SupportCircle.Load.Tests.Faults;

public sealed class DiceTests
{
    private static readonly FaultKind[] Kinds = [FaultKind.Kill, FaultKind.Freeze, FaultKind.LoseRedis];

    [Fact]
    public void The_same_seed_makes_the_same_choices() => Assert.Equal(Choices(7), Choices(7));

    [Fact]
    public void Another_seed_makes_others() => Assert.NotEqual(Choices(7), Choices(8));

    [Fact]
    public void Every_fault_that_can_be_comes_and_no_other_and_every_node_is_met()
    {
        var choices = Choices(7);

        Assert.Equal(Kinds, choices.Select(choice => choice.Kind).Distinct().Order());
        Assert.Equal([0, 1], choices.Select(choice => choice.Node).Distinct().Order());
    }

    private static List<FaultChoice> Choices(int seed)
    {
        var dice = new Dice(seed, Kinds, nodes: 2);
        return [.. Enumerable.Range(0, 200).Select(_ => dice.Next())];
    }
}
