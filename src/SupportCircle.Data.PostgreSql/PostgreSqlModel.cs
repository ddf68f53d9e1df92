using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SupportCircle.Data.PostgreSql;

/// <summary>What PostgreSQL's tables have beyond the mappings that all databases share.</summary>
internal sealed class PostgreSqlModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    /// <summary>Texts compare by their bytes, as in the product and on the other databases.</summary>
    public const string Collation = "C";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if ((property.GetProviderClrType() ?? property.ClrType) == typeof(string) || property.ClrType.IsEnum)
            {
                property.SetCollation(Collation);
            }
        }
    }
}
