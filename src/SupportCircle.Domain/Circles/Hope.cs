namespace SupportCircle.Domain.Circles;

/// <summary>What somebody hopes to find in a circle, and what a circle says that there is to find. Their numbers are kept.</summary>
public enum Hope
{
    BeingHeard = 0,
    HearingFromOthers = 1,
    PracticalIdeas = 2,
    Company = 3,
}
