using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Circles;

/// <summary>The texts of a circle, cleaned.</summary>
internal static class CircleText
{
    public static string Name(CircleRequest request) =>
        PlainText.Clean(request.Name, "name", CircleLimits.NameLength, PlainText.Lines.One);

    public static string Description(CircleRequest request) => string.IsNullOrWhiteSpace(request.Description)
        ? string.Empty
        : PlainText.Clean(request.Description, "description", CircleLimits.DescriptionLength, PlainText.Lines.Many);

    public static string Agreements(string text) =>
        PlainText.Clean(text, "text", CircleLimits.AgreementsLength, PlainText.Lines.Many);
}
