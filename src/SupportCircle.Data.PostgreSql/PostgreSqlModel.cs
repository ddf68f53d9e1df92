using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.PostgreSql;

/// <summary>What PostgreSQL's tables have beyond the mappings that all databases share.</summary>
internal sealed class PostgreSqlModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string Collation = "C";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.UseForTexts(Collation);
    }
}
