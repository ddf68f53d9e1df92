namespace SupportCircle.Domain.Stories;

/// <summary>What the teller of a story would like to get back.</summary>
public enum Wish
{
    /// <summary>To be read, and nothing more.</summary>
    JustListen,

    /// <summary>What others have lived through.</summary>
    SharedExperience,

    AdviceWelcome,
}
