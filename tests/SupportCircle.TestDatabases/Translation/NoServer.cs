using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportCircle.TestDatabases.Translation;

/// <summary>Stands where the server would: connections open at once, and commands are noted and bring nothing.</summary>
internal sealed class NoServer : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        _texts.Add(command.CommandText);
        return InterceptionResult<DbDataReader>.SuppressWithResult(new DataTableReader(new DataTable()));
    }

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        _texts.Add(command.CommandText);
        return InterceptionResult<int>.SuppressWithResult(1);
    }
}
