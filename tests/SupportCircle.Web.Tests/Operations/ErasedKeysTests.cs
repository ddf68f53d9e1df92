using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Sealing;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A backup of the keys that is older than an erasure does not bring the erased words back.</summary>
public sealed class ErasedKeysTests : IDisposable
{
    private readonly TestInstallation _source = new(TestServer.Sqlite, isMigrated: true);
    private readonly TestInstallation _target = new(TestServer.Sqlite);
    private readonly BackupShelf _shelf = new();
    private TestCircle _circle = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _shelf.Dispose();
        _target.Dispose();
        _source.Dispose();
    }

    [Fact]
    public async Task Where_only_the_keys_were_lost_the_present_ledger_is_replayed()
    {
        await EraseAfterABackupAsync();
        _source.Server.Drop(_source.Databases.Keys);

        var said = await BackupShelf.SucceedAsync(_source, "restore", "--from", _shelf.Keys);

        Assert.Contains("; 1 that were erased are destroyed again. Every text has its key.", said, StringComparison.Ordinal);
        Assert.Equal([null, "Tom says."], await ReadAsync(_source));
    }

    [Fact]
    public async Task Where_all_was_lost_the_newest_ledger_is_replayed_and_kept()
    {
        await EraseAfterABackupAsync();
        await BackupShelf.SucceedAsync(_source, "backup", "--erasures", "--to", _shelf["ledger"]);
        await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Data, "--erasures", LedgerFile("ledger"));

        var said = await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Keys);

        Assert.Contains("; 1 that were erased are destroyed again.", said, StringComparison.Ordinal);
        Assert.Equal([null, "Tom says."], await ReadAsync(_target));
        await BackupShelf.SucceedAsync(_target, "backup", "--to", _shelf["next"]);
        Assert.Contains("\"ownerId\"", await File.ReadAllTextAsync(LedgerFile("next"), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_somebody_put_back_by_hand_loses_the_key_before_anything_is_served()
    {
        await EraseAfterABackupAsync();
        _source.Server.Drop(_source.Databases.Keys);
        File.Copy(Path.Combine(_shelf.Keys, "author-keys.db"), Path.Combine(_source.Folder, "author-keys.db"));

        var check = await BackupShelf.SucceedAsync(_source, "--check");
        var read = await ReadAsync(_source);
        var later = await BackupShelf.SucceedAsync(_source, "--check");

        Assert.Contains("Author keys: 1 of erased owners are back; the next start destroys them", check, StringComparison.Ordinal);
        Assert.Equal([null, "Tom says."], read);
        Assert.DoesNotContain("erased", later, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_any_database_a_newer_ledger_is_replayed_by_itself()
    {
        using var installation = new TestInstallation(isMigrated: true);
        var owner = Guid.CreateVersion7();
        await using (var keys = installation.Databases.OpenKeys())
        {
            keys.Add(new WrappedKey { Id = Guid.CreateVersion7(), OwnerId = owner, Wrapped = [1], CreatedAt = DateTime.UtcNow });
            await keys.SaveChangesAsync(Cancellation);
        }

        var ledger = $$"""{ "format": 1, "erasures": [{ "ownerId": "{{owner}}", "at": "2026-05-04T12:00:00.123Z" }] }""";
        await File.WriteAllTextAsync(_shelf["newer.json"], ledger, Cancellation);

        var said = await BackupShelf.SucceedAsync(installation, "restore", "--erasures", _shelf["newer.json"]);
        await BackupShelf.SucceedAsync(installation, "backup", "--erasures", "--to", _shelf["ledger"]);

        Assert.Equal("The ledger is replayed; 1 author keys are destroyed again.", said.Trim());
        await using var after = installation.Databases.OpenKeys();
        Assert.False(await after.Keys.AnyAsync(Cancellation));
        Assert.Contains($"\"{owner}\"", await File.ReadAllTextAsync(LedgerFile("ledger"), Cancellation), StringComparison.Ordinal);
    }

    // The backups are older than the erasure.
    private async Task EraseAfterABackupAsync()
    {
        await using var host = await TestHost.StartAsync(on: _source);
        _circle = await host.CircleAsync("Ana", "Tom");
        foreach (var member in _circle.Members)
        {
            await using var line = await member.InAsync(_circle);
            await line.PostAsync(_circle.Id, $"{member.Name} says.");
        }

        await _shelf.FillAsync(_source);
        var ana = Guid.Empty;
        await host.ReadAsync(async db => ana = await db.Seats.Where(seat => seat.Id == _circle["Ana"].SeatId).Select(seat => seat.MemberId).SingleAsync());
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KeyErasing>().EraseAsync(ana, Cancellation);
    }

    private string LedgerFile(string backup) => Path.Combine(_shelf[backup], "erasures.json");

    private async Task<IEnumerable<string?>> ReadAsync(TestInstallation on)
    {
        await using var host = await TestHost.StartAsync(on: on);
        var tom = new Person(host.Address, "Tom", _circle["Tom"].Email);
        await tom.SignInAsync();
        return (await Log.ReadAsync(tom, _circle)).Select(message => message.Body);
    }
}
