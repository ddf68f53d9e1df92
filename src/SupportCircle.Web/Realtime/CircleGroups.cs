namespace SupportCircle.Web.Realtime;

/// <summary>The group of connections that hear a circle. Groups are delivery, not authorisation.</summary>
internal static class CircleGroups
{
    public static string Of(Guid circleId) => circleId.ToString("N");
}
