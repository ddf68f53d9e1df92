using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Providers;

public static class TextCollation
{
    /// <summary>Gives every text one collation: texts compare by their code, as in the product and on every database.</summary>
    public static void UseForTexts(this ModelBuilder model, string collation)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.GetProviderClrType() is { } stored ? stored == typeof(string) : property.ClrType == typeof(string) || property.ClrType.IsEnum)
            {
                property.SetCollation(collation);
            }
        }
    }
}
