using Npgsql;
using NpgsqlTypes;

namespace SupportCircle.Data.PostgreSql;

/// <summary>Batches that are prepared at their first use and kept for as long as their connection.</summary>
internal sealed class PreparedBatches : IDisposable
{
    private readonly Dictionary<IReadOnlyList<string>, PreparedBatch> _all = [];

    public PreparedBatch Of(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<string> texts)
    {
        if (!_all.TryGetValue(texts, out var batch))
        {
            _all[texts] = batch = new PreparedBatch(connection, texts);
        }

        batch.Transaction = transaction;
        return batch;
    }

    public void Dispose()
    {
        foreach (var batch in _all.Values)
        {
            batch.Dispose();
        }
    }
}

/// <summary>Some statements in one round trip.</summary>
internal sealed class PreparedBatch(NpgsqlConnection connection, IReadOnlyList<string> texts) : IDisposable
{
    private readonly NpgsqlBatch _batch = connection.CreateBatch();

    public NpgsqlTransaction Transaction
    {
        set => _batch.Transaction = value;
    }

    /// <param name="values">For each statement its arrays.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<NpgsqlDataReader> ReadAsync(object[][] values, CancellationToken cancellation)
    {
        await SetAsync(values, cancellation);
        return await _batch.ExecuteReaderAsync(cancellation);
    }

    /// <param name="values">For each statement its arrays.</param>
    public async Task RunAsync(object[][] values)
    {
        await SetAsync(values, CancellationToken.None);
        await _batch.ExecuteNonQueryAsync();
    }

    public void Dispose() => _batch.Dispose();

    private async Task SetAsync(object[][] values, CancellationToken cancellation)
    {
        if (_batch.BatchCommands.Count > 0)
        {
            for (var i = 0; i < values.Length; i++)
            {
                for (var column = 0; column < values[i].Length; column++)
                {
                    _batch.BatchCommands[i].Parameters[column].Value = values[i][column];
                }
            }

            return;
        }

        foreach (var (text, columns) in texts.Zip(values))
        {
            var command = new NpgsqlBatchCommand(text);
            foreach (var column in columns)
            {
                command.Parameters.Add(Parameter(column));
            }

            _batch.BatchCommands.Add(command);
        }

        await _batch.PrepareAsync(cancellation);
    }

    // From values alone the driver cannot tell: an array of times may be empty, or hold nothing but nulls.
    private static NpgsqlParameter Parameter(object column)
    {
        var parameter = new NpgsqlParameter { Value = column };
        if (column is DateTime[] or DateTime?[])
        {
            parameter.NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz;
        }

        return parameter;
    }
}
