using SupportCircle.Domain;

namespace SupportCircle.Web.Tests.Security;

/// <summary>Makes the request of a row, in that scene's circle or in another, for one kind of person.</summary>
internal delegate Ask AskOf(Scene scene, Who who, Guid circleId);

/// <param name="Route">Method and pattern, as the host's route table has them.</param>
/// <param name="Expected">What each kind of person gets, see <see cref="RouteMatrix"/>.</param>
internal sealed record RouteRow(string Route, string Expected, AskOf Ask)
{
    /// <summary>Whether the request makes somebody another kind of person, so that it needs people and a circle of its own.</summary>
    public bool ChangesTheScene { get; init; }

    public bool IsInCircle => Route.Contains(" /api/circles/{circleId", StringComparison.Ordinal);

    public string ExpectedOf(Who who) => MatrixWords.Meaning(Expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)[(int)who]);
}

/// <summary>The short words of the matrix.</summary>
internal static class MatrixWords
{
    public static string Meaning(string word) => word switch
    {
        "in" => RefusalCodes.NotSignedIn,
        "no" => RefusalCodes.NotFound,
        "agree" => RefusalCodes.AgreementsRequired,
        "may" => RefusalCodes.NotAllowed,
        "susp" => RefusalCodes.Suspended,
        "full" => RefusalCodes.Conflict,
        "fail" => RefusalCodes.SignInFailed,
        "link" => RefusalCodes.LinkExpired,
        "bad" => RefusalCodes.Invalid,
        _ => word,
    };
}
