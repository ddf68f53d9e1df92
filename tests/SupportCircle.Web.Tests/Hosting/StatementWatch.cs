using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Notes what one host asks of its database, and may hold it up.</summary>
internal sealed class StatementWatch : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _noted = [];

    /// <summary>Called before each reading statement, with the token under which it runs.</summary>
    public Func<string, CancellationToken, Task>? Before { get; set; }

    public IReadOnlyList<string> Take()
    {
        var taken = _noted.ToList();
        _noted.Clear();
        return taken;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _noted.Enqueue(command.CommandText);
        if (Before is not null)
        {
            await Before(command.CommandText, cancellationToken);
        }

        return result;
    }
}
