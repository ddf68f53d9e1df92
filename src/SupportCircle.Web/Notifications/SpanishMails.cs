namespace SupportCircle.Web.Notifications;

/// <summary>The words of mails in Spanish.</summary>
internal static class SpanishMails
{
    public static (string Subject, string Text) Of(MailKind kind, string link) => kind switch
    {
        MailKind.Confirmation => ("Confirma tu dirección", $"""
            Hola:

            Alguien creó una cuenta con esta dirección. Si fuiste tú, confírmala aquí:

            {link}

            El enlace funciona durante un día. Si no fuiste tú, no tienes que hacer nada: la cuenta seguirá cerrada.
            """),
        MailKind.PasswordReset => ("Una nueva contraseña", $"""
            Hola:

            Alguien pidió una nueva contraseña para esta dirección. Si fuiste tú, elígela aquí:

            {link}

            El enlace funciona durante un día. Si no fuiste tú, no tienes que hacer nada: tu contraseña sigue como está.
            """),
        MailKind.Unconfirmed => ("Confirma tu dirección", $"""
            Hola:

            Alguien usó aquí esta dirección, que aún no está confirmada. Si fuiste tú, elige otra vez tu contraseña y la
            dirección quedará confirmada:

            {link}

            El enlace funciona durante un día. Si no fuiste tú, no tienes que hacer nada: la cuenta seguirá cerrada.
            """),
        MailKind.AlreadyRegistered => ("Ya tienes una cuenta", $"""
            Hola:

            Alguien quiso crear una cuenta con esta dirección, que ya tiene una. Si fuiste tú, inicia sesión aquí:

            {link}

            o pide allí una nueva contraseña. Si no fuiste tú, no tienes que hacer nada.
            """),
        MailKind.News => ("Hay algo nuevo para ti", $"""
            Hola:

            Hay algo nuevo para ti. Inicia sesión para verlo:

            {link}

            Este mensaje no dice más, porque otras personas pueden ver tu correo.
            """),
        MailKind.Alert => ("¿Puedes echar un vistazo?", $"""
            Hola:

            Algo necesita a una persona ahora y nadie se ha hecho cargo todavía. Si puedes, echa un vistazo:

            {link}

            Este mensaje no dice más, porque otras personas pueden ver tu correo.
            """),
        MailKind.Drill => ("Una prueba: ¿puedes echar un vistazo?", $"""
            Hola:

            Esto es una prueba y nadie necesita nada. Nadie se ha hecho cargo todavía. Si puedes, echa un vistazo:

            {link}

            Muestra si mensajes como este llegan.
            """),
        MailKind.Erased => ("Ya está hecho", """
            Hola:

            Lo que pediste ya está hecho: todo lo que había con esta dirección se borró y no se puede recuperar.

            Si no fuiste tú, alguien sabía tu contraseña. Cámbiala en los otros sitios donde la uses.

            Nadie volverá a escribirte.
            """),
        _ => throw new InvalidOperationException($"No mail is written for {kind}."),
    };
}
