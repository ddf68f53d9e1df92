using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Circles;

/// <summary>The texts of a circle, cleaned.</summary>
internal static class CircleText
{
    public static string Name(CircleRequest request) =>
        PlainText.Clean(request.Name, "name", CircleLimits.NameLength, PlainText.Lines.One);

    public static string Description(CircleRequest request) =>
        PlainText.CleanOptional(request.Description, "description", CircleLimits.DescriptionLength, PlainText.Lines.Many) ?? string.Empty;

    public static string? Meets(CircleRequest request) =>
        PlainText.CleanOptional(request.Meets, "meets", CircleLimits.MeetsLength, PlainText.Lines.One);

    public static string? Language(CircleRequest request) =>
        string.IsNullOrEmpty(request.Language) ? null : Languages.Known(request.Language, "language");

    public static string? Note(SeatWish wish) => PlainText.CleanOptional(wish.Note, "note", CircleLimits.NoteLength, PlainText.Lines.Many);

    public static string? Word(SeatAnswerRequest answer) =>
        PlainText.CleanOptional(answer.Word, "word", CircleLimits.WordLength, PlainText.Lines.Many);

    public static string Agreements(string text) =>
        PlainText.Clean(text, "text", CircleLimits.AgreementsLength, PlainText.Lines.Many);
}
