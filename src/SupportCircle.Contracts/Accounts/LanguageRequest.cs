using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Members;

namespace SupportCircle.Contracts.Accounts;

public sealed record LanguageRequest
{
    /// <summary>An ISO 639-1 code of a language that there are texts in: <c>en</c> or <c>es</c>.</summary>
    [Required, StringLength(Languages.CodeLength, MinimumLength = 1)]
    public required string Language { get; init; }
}
