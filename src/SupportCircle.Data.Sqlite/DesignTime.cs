using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Sqlite;

/// <summary>For <c>dotnet ef</c>, which needs a model and no database.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SupportDbContext>, IDesignTimeDbContextFactory<KeyDbContext>
{
    SupportDbContext IDesignTimeDbContextFactory<SupportDbContext>.CreateDbContext(string[] args) => new(Options<SupportDbContext>());

    KeyDbContext IDesignTimeDbContextFactory<KeyDbContext>.CreateDbContext(string[] args) => new(Options<KeyDbContext>());

    private static DbContextOptions<T> Options<T>()
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        SqliteDatabase.Use(options, "Data Source=:memory:");
        return options.Options;
    }
}
