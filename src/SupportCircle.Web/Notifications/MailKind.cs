namespace SupportCircle.Web.Notifications;

internal enum MailKind
{
    /// <summary>To a new account: the link that confirms the address.</summary>
    Confirmation,

    /// <summary>To an address that signed up and has an account already.</summary>
    AlreadyRegistered,

    /// <summary>
    /// To an address that was used here again before it was confirmed. Whoever reads it chooses the password anew, since
    /// the first one may be somebody else's.
    /// </summary>
    Unconfirmed,

    /// <summary>To an address of which somebody said that its password is forgotten; nothing leaves if it has no account.</summary>
    PasswordReset,

    /// <summary>Something awaits a member here. The mail does not say what, nor in which circle.</summary>
    News,

    /// <summary>Somebody is wanted at the dashboard, and nobody has come. The mail does not say for whom, nor in which circle.</summary>
    Alert,

    /// <summary>The same as a test, which it says.</summary>
    Drill,

    /// <summary>To an address whose account has been erased: it is done. The one mail that needs no account, and has no link.</summary>
    Erased,
}
