using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SetUp;

/// <summary>
/// In place of a provider's strategy, which holds all rows of a query in memory so that it can ask again, and would
/// begin a copy of hours anew.
/// </summary>
internal sealed class CopyOnce(ExecutionStrategyDependencies dependencies) : IExecutionStrategyFactory
{
    public static DbContextOptions<T> Options<T>(DatabaseLink link)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        link.Use(options);
        return options.ReplaceService<IExecutionStrategyFactory, CopyOnce>().Options;
    }

    public IExecutionStrategy Create() => new NonRetryingExecutionStrategy(dependencies);
}
