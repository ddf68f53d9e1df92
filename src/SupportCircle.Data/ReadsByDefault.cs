using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data;

/// <summary>Contexts read without tracking, so that every read is a fresh one; <see cref="WriteTransaction"/> tracks.</summary>
public static class ReadsByDefault
{
    public static DbContextOptionsBuilder UseReadsByDefault(this DbContextOptionsBuilder options) =>
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
