using Npgsql;
using NpgsqlTypes;

namespace SupportCircle.Data.PostgreSql;

/// <summary>
/// Batches that are prepared at their first use and kept for as long as their connection: one for the same statements in the same
/// order. The statements themselves are prepared once, in however many batches they are.
/// </summary>
internal sealed class PreparedBatches : IDisposable
{
    private readonly Dictionary<IReadOnlyList<string>, PreparedBatch> _all = new(new InOrder());

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

    private sealed class InOrder : IEqualityComparer<IReadOnlyList<string>>
    {
        public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) => x!.SequenceEqual(y!, StringComparer.Ordinal);

        // Statements are long, and seldom of one length.
        public int GetHashCode(IReadOnlyList<string> texts)
        {
            var hash = default(HashCode);
            foreach (var text in texts)
            {
                hash.Add(text.Length);
            }

            return hash.ToHashCode();
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
    public async Task<NpgsqlDataReader> ReadAsync(IReadOnlyList<object[]> values, CancellationToken cancellation)
    {
        await SetAsync(values, cancellation);
        return await _batch.ExecuteReaderAsync(cancellation);
    }

    /// <param name="values">For each statement its arrays.</param>
    public async Task RunAsync(IReadOnlyList<object[]> values)
    {
        await SetAsync(values, CancellationToken.None);
        await _batch.ExecuteNonQueryAsync();
    }

    public void Dispose() => _batch.Dispose();

    private async Task SetAsync(IReadOnlyList<object[]> values, CancellationToken cancellation)
    {
        if (_batch.BatchCommands.Count > 0)
        {
            for (var i = 0; i < values.Count; i++)
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
