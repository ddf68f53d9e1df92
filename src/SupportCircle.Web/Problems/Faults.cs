using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>What somebody is told when something has failed that is no fault of theirs.</summary>
internal static class Faults
{
    /// <returns>The refusal itself; <c>unavailable</c> when the database takes nothing; else <c>failed</c>.</returns>
    public static Refusal Tell(Exception fault) => fault switch
    {
        Refusal refusal => refusal,
        DbException or DbUpdateException => Refusal.Unavailable(),
        _ => new Refusal(RefusalCodes.Failed, "Something went wrong here. Try again."),
    };
}
