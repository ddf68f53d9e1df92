using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Sealing;

/// <summary>The store of author keys: a database of its own, outside the backups of the data.</summary>
public sealed class KeyDbContext(DbContextOptions<KeyDbContext> options) : DbContext(options)
{
    public DbSet<WrappedKey> Keys => Set<WrappedKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>().HavePrecision(UtcMilliseconds.Digits);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var key = modelBuilder.Entity<WrappedKey>();
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Wrapped).HasMaxLength(1_024);
        key.HasIndex(k => k.OwnerId).IsUnique();
    }
}
