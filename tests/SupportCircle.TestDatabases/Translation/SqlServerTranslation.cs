using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.TestDatabases.Translation;

/// <summary>
/// Says every query and every write that the product makes on whichever database also as EF says it for SQL Server, and
/// reads that with SQL Server's own parser. So what has no server here is still held against its grammar, its model, its
/// indexes. Each distinct query is looked at once, when EF compiles it.
/// </summary>
public sealed class SqlServerTranslation : SaveChangesInterceptor, IQueryExpressionInterceptor
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _saves = new(StringComparer.Ordinal);
    private readonly AsyncLocal<bool> _isTestsOwn = new();

    /// <summary>One for all hosts: with another instance EF would build its services anew.</summary>
    public static SqlServerTranslation Instance { get; } = new();

    /// <summary>What was read so far.</summary>
    public ICollection<string> Statements => _found.Keys;

    /// <summary>What was found wrong, with the statement.</summary>
    public IEnumerable<string> Problems => _found.Where(found => found.Value.Count > 0).Select(Tell);

    /// <summary>What a test itself asks need not be quick.</summary>
    public async Task PassAsync(Func<Task> work)
    {
        _isTestsOwn.Value = true;
        try
        {
            await work();
        }
        finally
        {
            _isTestsOwn.Value = false;
        }
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (!_isTestsOwn.Value)
        {
            Look(eventData.Context!, shadow => Run(shadow, queryExpression));
        }

        return queryExpression;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var entries = eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State > EntityState.Unchanged).ToList();
        var kind = string.Join('|', entries.Select(entry =>
            $"{entry.Metadata.Name} {entry.State} {string.Join(',', entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name))}"));
        if (entries.Count > 0 && _saves.TryAdd(kind, 0))
        {
            Look(eventData.Context, shadow =>
            {
                foreach (var entry in entries)
                {
                    var copy = shadow.Entry(entry.Entity);
                    copy.State = entry.State;
                    foreach (var property in entry.State == EntityState.Modified ? entry.Properties : [])
                    {
                        copy.Property(property.Metadata.Name).IsModified = property.IsModified;
                    }
                }

                shadow.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
                shadow.SaveChanges();
            });
        }

        return ValueTask.FromResult(result);
    }

    private static string Tell(KeyValuePair<string, IReadOnlyList<string>> found) => $"{string.Join(' ', found.Value)}\n{found.Key}";

    private void Look(DbContext context, Action<DbContext> run)
    {
        var server = new NoServer();
        using var shadow = Shadow(context, server);
        Exception? failure = null;
        try
        {
            run(shadow);
        }
        catch (Exception unanswered)
        {
            // Nothing came back: after the statement that is of no account.
            failure = unanswered;
        }

        if (server.Texts.Count == 0)
        {
            _found[$"(none) {context.GetType().Name}"] = [$"No statement was made: {failure?.Message}"];
            throw new InvalidOperationException($"For SQL Server no statement was made: {failure?.Message}", failure);
        }

        var sql = new TransactSql(shadow.GetService<IDesignTimeModel>().Model);
        foreach (var text in server.Texts)
        {
            if (_found.GetOrAdd(text, sql.FindProblems) is { Count: > 0 } problems)
            {
                throw new InvalidOperationException(Tell(new(text, problems)));
            }
        }
    }

    private static void Run(DbContext shadow, Expression query)
    {
        var there = new Rebound(shadow.Model);
        var rebound = there.Visit(query);
        var result = rebound.Type.IsGenericType && rebound.Type.IsAssignableTo(typeof(IQueryable))
            ? typeof(IEnumerable<>).MakeGenericType(rebound.Type.GetGenericArguments()[0])
            : rebound.Type;
        var compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!.MakeGenericMethod(result);
        var executor = (Delegate)compile.Invoke(shadow.GetService<IDatabase>(), [rebound, false])!;
        var context = shadow.GetService<IQueryContextFactory>().Create();
        foreach (var (name, type) in there.Parameters)
        {
            context.Parameters[name] = Placeholder.Of(type);
        }

        if (executor.DynamicInvoke(context) is System.Collections.IEnumerable rows and not string)
        {
            foreach (var row in rows)
            {
                GC.KeepAlive(row);
            }
        }
    }

    private static DbContext Shadow(DbContext context, NoServer server) => context is KeyDbContext
        ? new KeyDbContext(Options<KeyDbContext>(server))
        : new SupportDbContext(Options<SupportDbContext>(server));

    private static DbContextOptions<T> Options<T>(NoServer server)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        new SqlServerProvider().Use(options, "Server=nowhere;Database=none");
        return options.AddInterceptors(server).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
    }

    // The same query on another model.
    private sealed class Rebound(IModel model) : ExpressionVisitor
    {
        public Dictionary<string, Type> Parameters { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case EntityQueryRootExpression root:
                    return new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!);
                case QueryParameterExpression parameter:
                    Parameters[parameter.Name] = parameter.Type;
                    return parameter;
                default:
                    return base.VisitExtension(node);
            }
        }
    }
}
