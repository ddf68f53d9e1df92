namespace SupportCircle.Web.Realtime;

/// <summary>Every connection to this node, whichever hub it is to.</summary>
internal sealed class AllConnections(CircleConnections circles, ModerationConnections dashboards)
{
    /// <summary>Cuts every line that is meant.</summary>
    public void Cut(Func<Line, bool> isMeant)
    {
        circles.Cut(isMeant);
        dashboards.Cut(isMeant);
    }

    public void CutStuck()
    {
        circles.CutStuck();
        dashboards.CutStuck();
    }
}
