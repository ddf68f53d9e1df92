namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>One row, which is there once the organisation has watched for something.</summary>
public sealed class OrganisationRules
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Raised whenever there is a phrase more or one less. What words were held against is this and a circle's own
    /// version together: both only ever rise, so their sum says whether either has.</summary>
    public required int Version { get; set; }
}
