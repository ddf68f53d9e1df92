using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Sealing;

/// <summary>The store of author keys: a database of its own, outside the backups of the data.</summary>
public sealed class KeyDbContext(DbContextOptions<KeyDbContext> options) : DbContext(options)
{
    public DbSet<WrappedKey> Keys => Set<WrappedKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var key = modelBuilder.Entity<WrappedKey>();
        key.Property(k => k.Id).ValueGeneratedNever();
        key.HasIndex(k => k.OwnerId).IsUnique();
    }
}
