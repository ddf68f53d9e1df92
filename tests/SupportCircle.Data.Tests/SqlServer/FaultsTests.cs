using SupportCircle.Data.Providers;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.Data.Tests.SqlServer;

/// <summary>SQL Server's error numbers; an exception of its driver cannot be made without a server.</summary>
public sealed class FaultsTests
{
    [Theory]
    [InlineData(1205, 13, DatabaseFault.Passing)]
    [InlineData(3960, 16, DatabaseFault.Passing)]
    [InlineData(1222, 16, DatabaseFault.Passing)]
    [InlineData(-2, 11, DatabaseFault.Passing)]
    [InlineData(10054, 20, DatabaseFault.Passing)]
    [InlineData(4711, 20, DatabaseFault.Passing)]
    [InlineData(2601, 14, DatabaseFault.Duplicate)]
    [InlineData(2627, 14, DatabaseFault.Duplicate)]
    [InlineData(18456, 14, DatabaseFault.SignInRefused)]
    [InlineData(4060, 11, DatabaseFault.NoSuchDatabase)]
    [InlineData(229, 14, DatabaseFault.NotPermitted)]
    [InlineData(262, 14, DatabaseFault.NotPermitted)]
    [InlineData(824, 24, DatabaseFault.NotADatabase)]
    [InlineData(547, 16, DatabaseFault.Other)]
    [InlineData(208, 16, DatabaseFault.Other)]
    public void A_number_means_what_it_means(int number, byte severity, DatabaseFault fault) =>
        Assert.Equal(fault, SqlServerFaults.Tell(number, severity));
}
