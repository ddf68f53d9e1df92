using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.Data.Tests.SqlServer;

/// <summary>Both contexts as they are on SQL Server, without a server.</summary>
internal static class SqlServerContexts
{
    private static readonly DatabaseLink Nowhere = new(new SqlServerProvider(), "Server=nowhere;Database=none");

    public static Databases Databases { get; } = new(Nowhere, Nowhere);

    public static IReadOnlyList<IModel> Models { get; } = [Model(Databases.OpenData()), Model(Databases.OpenKeys())];

    public static IEnumerable<ITable> Tables => Models.SelectMany(model => model.GetRelationalModel().Tables);

    private static IModel Model(DbContext context)
    {
        using (context)
        {
            return context.GetService<IDesignTimeModel>().Model;
        }
    }
}
