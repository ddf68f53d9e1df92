namespace SupportCircle.Web.Notifications;

/// <summary>The words of mails in English.</summary>
internal static class EnglishMails
{
    public static (string Subject, string Text) Of(MailKind kind, string link) => kind switch
    {
        MailKind.Confirmation => ("Please confirm your address", $"""
            Hello,

            someone signed up with this address. If it was you, please confirm it here:

            {link}

            The link works for one day. If it was not you, there is nothing to do: the account stays closed.
            """),
        MailKind.PasswordReset => ("A new password", $"""
            Hello,

            someone asked for a new password for this address. If it was you, choose one here:

            {link}

            The link works for one day. If it was not you, there is nothing to do: your password stays as it is.
            """),
        MailKind.Unconfirmed => ("Please confirm your address", $"""
            Hello,

            someone used this address here, and it has not been confirmed yet. If it was you, please choose your password
            once more, and the address is confirmed:

            {link}

            The link works for one day. If it was not you, there is nothing to do: the account stays closed.
            """),
        MailKind.AlreadyRegistered => ("You already have an account", $"""
            Hello,

            someone signed up with this address, which has an account already. If it was you, sign in here:

            {link}

            or ask for a new password there. If it was not you, there is nothing to do.
            """),
        MailKind.News => ("Something new for you", $"""
            Hello,

            there is something new for you. Sign in to see it:

            {link}

            This message says no more, since others may see your mail.
            """),
        MailKind.Alert => ("Can you have a look?", $"""
            Hello,

            something needs a person now, and nobody has taken it yet. If you can, have a look:

            {link}

            This message says no more, since others may see your mail.
            """),
        MailKind.Drill => ("A test: can you have a look?", $"""
            Hello,

            this is a test, and nobody needs anything. Nobody has taken it yet. If you can, have a look:

            {link}

            It shows whether messages like this one arrive.
            """),
        MailKind.Erased => ("It is done", """
            Hello,

            what you asked for is done: everything under this address is gone, and cannot be brought back.

            If it was not you, somebody knew your password. Change it wherever else you use it.

            Nobody will write to you again.
            """),
        _ => throw new InvalidOperationException($"No mail is written for {kind}."),
    };
}
