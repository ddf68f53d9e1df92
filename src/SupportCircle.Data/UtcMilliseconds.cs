using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SupportCircle.Domain;

namespace SupportCircle.Data;

/// <summary>Times go in as UTC in whole milliseconds and come out marked as UTC, on every database.</summary>
public sealed class UtcMilliseconds() : ValueConverter<DateTime, DateTime>(
    value => Clock.Truncate(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    /// <summary>Of a second, behind the point.</summary>
    public const int Digits = 3;
}
