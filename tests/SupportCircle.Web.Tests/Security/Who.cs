namespace SupportCircle.Web.Tests.Security;

/// <summary>Everybody who may stand before the door of a circle, in the order of the matrix's columns.</summary>
internal enum Who
{
    Anonymous,

    /// <summary>A member without a seat in the circle.</summary>
    Stranger,

    /// <summary>Has asked for a seat and has no answer.</summary>
    Requested,

    /// <summary>Accepted while every seat was taken.</summary>
    Waiting,
    Declined,

    /// <summary>Seated, and has not accepted any agreements.</summary>
    Newcomer,

    /// <summary>Seated, and newer agreements are in force than those that were accepted.</summary>
    Behind,
    Active,
    Muted,
    Left,
    Removed,

    /// <summary>Seated, agreements accepted, suspended by the organisation.</summary>
    Suspended,
    Facilitator,

    /// <summary>Holds another circle.</summary>
    OtherFacilitator,
    Administrator,
}
