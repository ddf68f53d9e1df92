using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Backups;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain;

namespace SupportCircle.Web.Operations;

/// <summary>
/// <c>backup --to FOLDER</c>: the data, while the host runs. <c>--keys</c>: the author keys and the key ring in their
/// place. <c>--erasures</c>: the ledger alone.
/// </summary>
internal sealed class BackupCommand(Installation installation, BackupContent content)
{
    /// <returns>The exit code: 0 when there is a backup.</returns>
    /// <exception cref="SetUpRefusal">There is none.</exception>
    public static Task<int> RunAsync(string[] args, Installation installation)
    {
        var to = new Option<string>("--to") { Description = "A new folder.", Required = true };
        var keys = new Option<bool>("--keys") { Description = "The author keys and the key ring, and not the data." };
        var erasures = new Option<bool>("--erasures") { Description = "The ledger of erasures alone, on any database." };
        var backup = new Command("backup", "Backs up the data into a folder, while the host runs.") { to, keys, erasures };
        backup.SetAction((arguments, cancellation) => new BackupCommand(
            installation,
            arguments.GetValue(keys) ? BackupContent.Keys : arguments.GetValue(erasures) ? BackupContent.Erasures : BackupContent.Data)
            .WriteAsync(arguments.GetRequiredValue(to), cancellation));
        return new RootCommand("SupportCircle") { backup }.Parse(args)
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private async Task<int> WriteAsync(string to, CancellationToken cancellation)
    {
        if (content != BackupContent.Erasures)
        {
            DatabaseBackup.Of(content == BackupContent.Keys ? installation.Databases.Keys : installation.Databases.Data);
        }

        await installation.InspectReadyAsync();
        var folder = new BackupFolder(to, installation.Folders);
        try
        {
            folder.Create();
            var manifest = await FillAsync(folder, cancellation);
            await SayAsync(folder, manifest);
            return 0;
        }
        catch (Exception failure)
        {
            folder.Discard();
            throw failure switch
            {
                SetUpRefusal => failure,
                OperationCanceledException => Refuse("Broken off."),
                DbException or DbUpdateException or IOException or UnauthorizedAccessException => Refuse(failure.Message),
                _ => failure,
            };
        }
    }

    private async Task<BackupManifest> FillAsync(BackupFolder folder, CancellationToken cancellation)
    {
        var takenAt = TimeProvider.System.Now();
        DatabaseSums? sums = null;
        if (content != BackupContent.Erasures)
        {
            var file = folder.Of(DatabaseBackup.FileOf(content));
            var ring = content == BackupContent.Keys ? installation.Ring.In(folder.Of(RingFiles.Folder)) : installation.Ring;
            var database = new DatabaseBackup(installation.Databases, content, ring.Open);
            await database.WriteAsync(file, cancellation);
            if (content == BackupContent.Keys)
            {
                // After the keys: what they are wrapped under is in the ring before.
                var copy = folder.Of(RingFiles.Folder);
                await RingFiles.CopyAsync(
                    installation.Storage.Keys, await RingFiles.MissingAsync(installation.Storage.Keys, copy, cancellation), copy, cancellation);
            }

            sums = await database.VerifyAsync(file, cancellation);
        }

        await ErasureFile.WriteAsync(folder.Of(ErasureFile.Name), await ErasureLedger.ReadAsync(installation.Databases, cancellation), cancellation);
        return await folder.FinishAsync(content, takenAt, sums, cancellation);
    }

    private async Task SayAsync(BackupFolder folder, BackupManifest manifest)
    {
        foreach (var (table, sum) in manifest.Tables)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table,-24} {sum.Rows,12:N0} rows  {sum.Sum}"));
        }

        await Console.Out.WriteLineAsync(content switch
        {
            BackupContent.Data => $"The data is in {folder.Path}. Now the author keys, to another place: backup --keys --to FOLDER.",
            BackupContent.Keys when installation.Ring.HasChosenCertificate =>
                $"The author keys and the key ring are in {folder.Path}. The certificate (Keys:CertificateFile) is not: keep it by itself.",
            BackupContent.Keys => $"The author keys, the key ring and its certificate are in {folder.Path}. Whoever has it and the data reads everything.",
            _ => $"The ledger of erasures is in {folder.Path}.",
        });
    }

    private static SetUpRefusal Refuse(string why) => new(SetUpProblem.Refused, $"No backup was made. {why}");
}
