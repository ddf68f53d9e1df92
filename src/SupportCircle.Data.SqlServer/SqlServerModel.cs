using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SupportCircle.Data.Providers;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.SqlServer;

/// <summary>What SQL Server's tables have beyond the mappings that all databases share.</summary>
internal sealed class SqlServerModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string Collation = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.UseForTexts(Collation);

        if (context is SupportDbContext)
        {
            // A circle's seats lie together, and marks where the last one was; their random keys would scatter them.
            var seat = modelBuilder.Entity<Seat>();
            seat.HasKey(s => s.Id).IsClustered(false);
            seat.HasIndex(s => new { s.CircleId, s.MemberId }).IsUnique().IsClustered();
            var mark = modelBuilder.Entity<CommitMark>();
            mark.HasKey(m => m.Id).IsClustered(false);
            mark.HasIndex(m => m.At).IsClustered();
        }
    }
}
