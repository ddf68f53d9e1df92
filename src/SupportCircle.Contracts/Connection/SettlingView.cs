namespace SupportCircle.Contracts.Connection;

/// <summary>A settling that is about to begin or runs, by the server's clock; the rhythm in whole seconds.</summary>
/// <param name="HoldIn">With full lungs; 0 when there is no such step.</param>
/// <param name="HoldOut">With empty lungs; 0 when there is no such step.</param>
public sealed record SettlingView(Guid Id, DateTime StartsAt, DateTime EndsAt, int In, int HoldIn, int Out, int HoldOut);
