using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Circles;

/// <summary>The agreements that a new circle starts with; its facilitator changes them as the circle needs.</summary>
internal static class FirstAgreements
{
    private const string English = """
        What is said here stays here.
        We speak for ourselves, from our own experience.
        We listen first. Advice is given when it is asked for.
        Everybody may pass, at any time, without a reason.
        We are kind when we disagree.
        We do not ask for names, addresses or numbers, and do not pass ours on.
        When we are worried about somebody, we tell a facilitator.
        """;

    private const string Spanish = """
        Lo que se dice aquí se queda aquí.
        Cada persona habla de sí misma, desde su propia experiencia.
        Primero escuchamos. Los consejos se dan cuando alguien los pide.
        Cualquiera puede pasar, en cualquier momento, sin dar razones.
        Nos tratamos bien también cuando no estamos de acuerdo.
        No pedimos nombres, direcciones ni números, y no damos los nuestros.
        Cuando alguien nos preocupa, se lo decimos a quien facilita.
        """;

    /// <param name="language">Of the facilitator who opens the circle; null when they have chosen none.</param>
    public static string In(string? language) =>
        string.Equals(language, Languages.Spanish, StringComparison.Ordinal) ? Spanish : English;
}
