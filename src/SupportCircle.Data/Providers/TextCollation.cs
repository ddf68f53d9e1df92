using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Providers;

public static class TextCollation
{
    /// <summary>Gives every text one collation: texts compare by their code, as in the product and on every database.</summary>
    public static void UseForTexts(this ModelBuilder model, string collation)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            var stored = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType;
            if (stored is null ? property.ClrType == typeof(string) || property.ClrType.IsEnum : stored == typeof(string))
            {
                property.SetCollation(collation);
            }
        }
    }
}
