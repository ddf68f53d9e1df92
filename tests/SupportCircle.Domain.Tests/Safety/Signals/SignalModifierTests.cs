using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

public sealed class SignalModifierTests
{
    [Theory]
    [InlineData("i am not going to kill myself", SignalModifier.Negated)]
    [InlineData("i would never kill myself", SignalModifier.Negated)]
    [InlineData("i am not suicidal", SignalModifier.Negated)]
    [InlineData("no quiero morir", SignalModifier.Negated)]
    [InlineData("ten years ago i wanted to die", SignalModifier.Past)]
    [InlineData("when i was young i wanted to die", SignalModifier.Past)]
    [InlineData("hace diez años me quería morir", SignalModifier.Past)]
    [InlineData("the song goes \"i want to die\" and we sang it", SignalModifier.Quoted)]
    [InlineData("la canción dice «me quiero morir»", SignalModifier.Quoted)]
    [InlineData("i want to die of embarrassment", SignalModifier.Figurative)]
    [InlineData("me quiero morir de risa", SignalModifier.Figurative)]
    [InlineData("if i ever want to die i will ring", SignalModifier.Hypothetical)]
    public void A_modifier_lowers_and_never_silences(string text, SignalModifier modifier)
    {
        var lowered = SignalRules.Default.Look(text).Findings.Where(finding => finding.Modifiers.HasFlag(modifier)).ToList();

        Assert.NotEmpty(lowered);
        Assert.All(lowered, finding => Assert.True(finding.Level < finding.RuleLevel));
    }

    [Theory]
    [InlineData("i dont want to live")]
    [InlineData("i cant go on")]
    [InlineData("im not sure i want to be here")]
    [InlineData("i cant stop thinking about killing myself")]
    [InlineData("i am not saying i will do it but i want to die")]
    [InlineData("ten years ago he died and i want to die")]
    [InlineData("no quiero vivir")]
    [InlineData("no aguanto mas y me quiero morir")]
    public void A_no_that_does_not_deny_lowers_nothing(string text) =>
        Assert.True(SignalRules.Default.Look(text).LevelOf(SignalCategory.SuicidalThoughts) >= SignalLevel.Red, SignalRules.Default.Look(text).ToString());

    [Theory]
    [InlineData("my brother says he wants to die")]
    [InlineData("mi hermano dice que se quiere matar")]
    public void Somebody_elses_wish_is_a_worry_and_not_the_authors(string text)
    {
        var result = SignalRules.Default.Look(text);

        Assert.True(result.LevelOf(SignalCategory.WorryAboutSomeone) >= SignalLevel.Red);
        Assert.False(result.LevelOf(SignalCategory.SuicidalThoughts) >= SignalLevel.Red, result.ToString());
    }

    [Theory]
    [InlineData("dying to see you all on sunday")]
    [InlineData("this heat is killing me")]
    [InlineData("i am dead tired")]
    [InlineData("shoot me an email")]
    [InlineData("we killed time at the station")]
    [InlineData("me muero de hambre")]
    [InlineData("jugamos a las cartas para matar el tiempo")]
    public void A_figure_of_speech_alerts_nobody(string text) =>
        Assert.False(SignalRules.Default.Look(text).Level > SignalLevel.Green, SignalRules.Default.Look(text).ToString());

    [Theory]
    [InlineData("you have all been so kind to me this year")]
    [InlineData("be kind to each other please")]
    [InlineData("i will show you how to knit the sleeve")]
    [InlineData("what dose are you on")]
    [InlineData("my phone was switched off all afternoon")]
    [InlineData("my husband is outside mowing")]
    [InlineData("dogs are not allowed in the hall")]
    [InlineData("he is here with the van")]
    [InlineData("i hugged my kids before school")]
    [InlineData("forgive me, i forgot your name")]
    [InlineData("do you remember me from the spring group")]
    [InlineData("same time next week, see you all")]
    [InlineData("you go first this round")]
    [InlineData("left a note on the fridge for the plumber")]
    [InlineData("how are your legs today")]
    [InlineData("i gave the dog a bath")]
    [InlineData("the job is done, finally")]
    [InlineData("he never shouts at me")]
    [InlineData("it is ok to let go of the house")]
    [InlineData("she does the job well")]
    [InlineData("i'm tired of waiting for the council")]
    [InlineData("i drink my tea from his mug every morning")]
    [InlineData("my doctor says it is normal to cry if you lose a husband")]
    [InlineData("mañana no estaré, tengo dentista")]
    [InlineData("os explico cómo se llega al local")]
    public void What_people_in_circles_say_every_day_alerts_nobody(string text) =>
        Assert.False(SignalRules.Default.Look(text).Level > SignalLevel.Green, SignalRules.Default.Look(text).ToString());
}
