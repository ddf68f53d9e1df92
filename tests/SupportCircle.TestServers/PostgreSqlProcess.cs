using System.Diagnostics;

namespace SupportCircle.TestServers;

/// <summary>
/// A throw-away server from the installed programs, on the loopback only. It runs as a user without rights, since it
/// refuses to run as root, and ends with the process that started it, however that ends.
/// </summary>
public sealed class PostgreSqlProcess : IDisposable
{
    private const string Password = "only-for-these-tests";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly int _port;

    private PostgreSqlProcess(Process process, DirectoryInfo folder, int port) => (_process, _folder, _port) = (process, folder, port);

    /// <param name="durable">Whether a commit waits for the disk, as in earnest; most tests need not.</param>
    public static PostgreSqlProcess Start(bool durable)
    {
        var folder = Directory.CreateTempSubdirectory("supportcircle-postgresql-");
        var port = Ports.Free();
        var start = new ProcessStartInfo("sh", ["-c", Script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["FOLDER"] = folder.FullName,
                ["PORT"] = $"{port}",
                ["BIN"] = Binaries(),
                ["PASSWORD"] = Password,
                ["SYNC"] = durable ? "on" : "off",
                ["LC_ALL"] = "C.UTF-8",
            },
        };
        var process = Process.Start(start)!;
        var server = new PostgreSqlProcess(process, folder, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        server.WaitUntilReady();
        return server;
    }

    public int Port => _port;

    public string Connection(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=postgres;Password={Password};Database={database};SSL Mode=Disable;Maximum Pool Size=20";

    /// <summary>Ends all connections that there are at this moment; new ones are let in.</summary>
    public void CutConnections()
    {
        if (!TryRun("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"))
        {
            throw new InvalidOperationException("PostgreSQL did not end its connections.");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            _process.WaitForExit(Patience);
        }

        _folder.Refresh();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    // The shell waits for the end of its input: it comes also when this process is killed.
    private const string Script = """
        set -e
        as_user=
        if [ "$(id -u)" = 0 ]; then
          user=nobody
          id postgres > /dev/null 2>&1 && user=postgres
          chown "$user" "$FOLDER"
          as_user="setpriv --reuid=$user --regid=$(id -g "$user") --clear-groups"
        fi
        echo "$PASSWORD" > "$FOLDER/password"
        chmod 644 "$FOLDER/password"
        cd "$FOLDER"
        $as_user "$BIN/initdb" -D "$FOLDER/data" -U postgres -A scram-sha-256 --pwfile="$FOLDER/password" -E UTF8 --locale=C.UTF-8 --no-sync
        $as_user "$BIN/postgres" -D "$FOLDER/data" -p "$PORT" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
          -c fsync="$SYNC" -c full_page_writes="$SYNC" -c max_connections=500 -c shared_buffers=128MB -c max_wal_size=2GB \
          < /dev/null &
        server=$!
        cat > /dev/null
        kill -INT "$server"
        wait "$server" || true
        rm -rf "$FOLDER/data"
        """;

    private void WaitUntilReady()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !_process.HasExited;)
        {
            if (TryRun("SELECT 1"))
            {
                return;
            }

            _process.WaitForExit(TimeSpan.FromMilliseconds(100));
        }

        throw new InvalidOperationException("PostgreSQL did not start: is it installed, and is there room for its files?");
    }

    // By its own client, so that whoever starts a server needs no driver.
    private bool TryRun(string statement)
    {
        var start = new ProcessStartInfo(Path.Combine(Binaries(), "psql"), ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["PGHOST"] = "127.0.0.1",
                ["PGPORT"] = $"{_port}",
                ["PGUSER"] = "postgres",
                ["PGPASSWORD"] = Password,
                ["PGDATABASE"] = "postgres",
                ["PGSSLMODE"] = "disable",
                ["PGCONNECT_TIMEOUT"] = "2",
            },
        };
        using var client = Process.Start(start)!;
        client.OutputDataReceived += (_, _) => { };
        client.ErrorDataReceived += (_, _) => { };
        client.BeginOutputReadLine();
        client.BeginErrorReadLine();
        client.WaitForExit();
        return client.ExitCode == 0;
    }

    private static string Binaries()
    {
        const string Debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(path => path, StringComparer.Ordinal).Select(path => Path.Combine(path, "bin"))
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL's server programs (initdb, postgres) are not installed.");
    }
}
