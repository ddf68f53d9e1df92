namespace SupportCircle.Web.Circles;

/// <summary>The agreements that a new circle starts with; its facilitator changes them as the circle needs.</summary>
internal static class FirstAgreements
{
    public const string Text = """
        What is said here stays here.
        We speak for ourselves, from our own experience.
        We listen first. Advice is given when it is asked for.
        Everybody may pass, at any time, without a reason.
        We are kind when we disagree.
        We do not ask for names, addresses or numbers, and do not pass ours on.
        When we are worried about somebody, we tell a facilitator.
        """;
}
