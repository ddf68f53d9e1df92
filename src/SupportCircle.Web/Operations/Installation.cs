using System.Globalization;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Operations;

/// <summary>What the host stands on: its folder, its key ring and its two databases. Looked at before anything is made.</summary>
internal sealed class Installation
{
    private readonly IConfiguration _configuration;
    private readonly DatabaseSetUp _setUp;

    /// <exception cref="SetUpRefusal"><c>Settings</c>.</exception>
    public Installation(WebApplicationBuilder builder)
    {
        _configuration = builder.Configuration;
        builder.Configuration.Redis();
        builder.Configuration.OwnHelplines(TimeProvider.System);
        Storage = new StorageFolder(builder.Configuration, builder.Environment);
        Ring = new KeyRing(builder.Configuration, Storage.Keys);
        Databases = builder.Configuration.Databases(Storage);
        _setUp = new DatabaseSetUp(Databases, Ring.Open, TimeProvider.System);
    }

    public StorageFolder Storage { get; }

    public KeyRing Ring { get; }

    public Databases Databases { get; }

    /// <summary>Where the host keeps what it writes.</summary>
    public IReadOnlyCollection<string?> Folders =>
        [Storage.Path, .. ((DatabaseLink[])[Databases.Data, Databases.Keys]).Select(link => link.Provider.FolderOf(link.Connection))];

    /// <summary>For a command that leaves both databases as they are.</summary>
    /// <exception cref="SetUpRefusal">They are not of this version, or do not belong together.</exception>
    public async Task InspectReadyAsync()
    {
        var states = await InspectAsync();
        DatabaseSetUp.RefuseUnready(states);
    }

    /// <summary>Makes the folder, and takes turns with hosts that set up.</summary>
    public async Task<IAsyncDisposable> BeginAsync(CancellationToken cancellation)
    {
        Storage.Create();
        return await SetUpLock.TakeAsync(Storage.LockFile, cancellation);
    }

    /// <summary><c>--check</c>: tells what there is, a line each; refuses what a start would refuse.</summary>
    /// <exception cref="SetUpRefusal">As its problem says.</exception>
    public async Task CheckAsync(TextWriter output)
    {
        var states = await InspectAsync();
        foreach (var state in states)
        {
            await output.WriteLineAsync(state.Line());
        }

        await output.WriteLineAsync(Ring.HasKeys ? "Key ring: opens" : "Key ring: not there yet");
        RefuseUnready(states);
        if (states.All(state => state is { Exists: true, Pending.Count: 0 }) && await ErasureLedger.CountBroughtBackAsync(Databases, CancellationToken.None) is > 0 and var count)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Author keys: {count} of erased owners are back; the next start destroys them"));
        }
    }

    /// <summary><c>--migrate</c>.</summary>
    /// <exception cref="SetUpRefusal">As its problem says.</exception>
    public async Task MigrateAsync(bool create)
    {
        var states = await InspectAsync();
        if (!create)
        {
            DatabaseSetUp.RefuseMissing(states);
        }

        await using var turn = await BeginAsync(CancellationToken.None);

        // Again: another host may have been faster.
        await _setUp.MigrateAsync(await InspectAsync(), create, CancellationToken.None);
    }

    /// <summary>For a host that serves, or a command that works on the data.</summary>
    /// <exception cref="SetUpRefusal">As its problem says.</exception>
    public async Task PrepareAsync()
    {
        var states = await InspectAsync();
        RefuseUnready(states);
        if (states.All(state => state.IsReady))
        {
            Storage.Create();
        }
        else
        {
            await MigrateAsync(create: false);
        }

        await ErasureLedger.ReplayAsync(Databases, CancellationToken.None);
    }

    // Only the storage folder is made; another one that is not there is more likely a slip of the pen.
    /// <exception cref="SetUpRefusal"><c>Unreachable</c>.</exception>
    public void RefuseMissingFolder(DatabaseLink link)
    {
        if (link.Provider.FolderOf(link.Connection) is { } folder && folder != Storage.Path && !Directory.Exists(folder))
        {
            throw new SetUpRefusal(SetUpProblem.Unreachable, $"There is no folder {folder} for a database.");
        }
    }

    // A file is this host's alone and is brought up to date at its start; a server's database only if that is wanted.
    private void RefuseUnready(IReadOnlyList<DatabaseState> states)
    {
        if (!_configuration.GetValue("Database:MigrateAtStart", defaultValue: false))
        {
            DatabaseSetUp.RefuseUnready(states.Where(state => !state.Provider.IsEmbedded));
        }
    }

    private Task<IReadOnlyList<DatabaseState>> InspectAsync()
    {
        Ring.Check();
        RefuseMissingFolder(Databases.Data);
        RefuseMissingFolder(Databases.Keys);
        return _setUp.InspectAsync(CancellationToken.None);
    }
}
