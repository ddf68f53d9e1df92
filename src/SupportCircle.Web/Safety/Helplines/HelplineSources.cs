using SupportCircle.Contracts.Safety;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>What this version of the product brings, and what the organisation's file has: read once, at the start.</summary>
/// <param name="Shipped">By key.</param>
internal sealed record HelplineSources(IReadOnlyDictionary<string, HelplineDetails> Shipped, IReadOnlyList<HelplineDetails> OfFile)
{
    /// <exception cref="Data.SetUp.SetUpRefusal"><c>Settings</c>: the file cannot be read, or says what must not be shown.</exception>
    public static HelplineSources Of(IConfiguration configuration, TimeProvider clock) =>
        new(HelplineFile.Shipped().ToDictionary(HelplineKeys.Of, StringComparer.Ordinal), configuration.OwnHelplines(clock));
}
