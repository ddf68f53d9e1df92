using System.Text.Json.Serialization;

namespace SupportCircle.Domain.Circles;

/// <summary>Whether a circle's public part can be seen without a seat.</summary>
public enum CircleVisibility
{
    [JsonStringEnumMemberName("byInvitation")]
    ByInvitation,

    [JsonStringEnumMemberName("listed")]
    Listed,
}
