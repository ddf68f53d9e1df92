namespace SupportCircle.Domain.Tests;

internal static class Refusals
{
    /// <summary>Asserts that the act is refused as invalid for that field alone.</summary>
    public static void AssertInvalid(string field, Action act)
    {
        var refusal = Assert.Throws<Refusal>(act);
        Assert.Equal(RefusalCodes.Invalid, refusal.Code);
        Assert.Equal(field, Assert.Single(refusal.Fields!).Key);
    }
}
