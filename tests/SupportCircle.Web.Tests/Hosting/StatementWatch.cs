using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Notes what one host asks of its database, and may hold it up. What it asks again and again by itself is not noted.</summary>
internal sealed class StatementWatch : DbCommandInterceptor
{
    private static readonly string[] Rounds = ["FROM \"OrganisationSignals\"", "FROM \"HelplineStamps\""];

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
        if (!Rounds.Any(round => command.CommandText.Contains(round, StringComparison.Ordinal)))
        {
            _noted.Enqueue(command.CommandText);
        }

        if (Before is not null)
        {
            await Before(command.CommandText, cancellationToken);
        }

        return result;
    }
}
