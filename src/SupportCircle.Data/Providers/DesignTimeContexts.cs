using Microsoft.EntityFrameworkCore.Design;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Providers;

/// <summary>For <c>dotnet ef</c>, which needs a model and no database.</summary>
public abstract class DesignTimeContexts(DatabaseProvider provider, string connection)
    : IDesignTimeDbContextFactory<SupportDbContext>, IDesignTimeDbContextFactory<KeyDbContext>
{
    private readonly Databases _databases = new(new DatabaseLink(provider, connection), new DatabaseLink(provider, connection));

    SupportDbContext IDesignTimeDbContextFactory<SupportDbContext>.CreateDbContext(string[] args) => _databases.OpenData();

    KeyDbContext IDesignTimeDbContextFactory<KeyDbContext>.CreateDbContext(string[] args) => _databases.OpenKeys();
}
