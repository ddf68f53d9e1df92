using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Backups;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Operations;

/// <summary>
/// <c>restore --from FOLDER</c>: the data, or the keys, to where nothing is. <c>--erasures FILE</c>: a newer ledger, which
/// is replayed too; alone it is replayed over what is there.
/// </summary>
internal static class RestoreCommand
{
    /// <returns>The exit code: 0 when all is restored.</returns>
    /// <exception cref="SetUpRefusal">Nothing is.</exception>
    public static Task<int> RunAsync(string[] args, Installation installation)
    {
        var from = new Option<string?>("--from") { Description = "The folder of a backup." };
        var erasures = new Option<string?>("--erasures") { Description = "The newest erasures.json that there is." };
        var restore = new Command("restore", "Restores a backup to where nothing is.") { from, erasures };
        restore.SetAction((arguments, cancellation) =>
            RestoreAsync(installation, arguments.GetValue(from), arguments.GetValue(erasures), cancellation));
        return new RootCommand("SupportCircle") { restore }.Parse(args)
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> RestoreAsync(Installation installation, string? from, string? file, CancellationToken cancellation)
    {
        try
        {
            var backup = from is null ? null : await FinishedBackup.OpenAsync(from, cancellation);
            IReadOnlyList<KeyErasure> erasures =
                [.. backup?.Erasures ?? [], .. file is null ? [] : await ErasureFile.ReadAsync(file, cancellation)];
            await Console.Out.WriteLineAsync(backup switch
            {
                { Manifest.Content: BackupContent.Data } => await RestoredData.RunAsync(installation, backup, erasures, cancellation),
                { Manifest.Content: BackupContent.Keys } => await RestoredKeys.RunAsync(installation, backup, erasures, cancellation),
                null when file is null => throw Refuse("Say what: --from FOLDER, or --erasures FILE."),
                _ => await ReplayedErasures.RunAsync(installation, erasures, cancellation),
            });
            return 0;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            throw Refuse(failure.GetBaseException().Message);
        }
        catch (OperationCanceledException)
        {
            throw Refuse("Broken off.");
        }
    }

    private static SetUpRefusal Refuse(string why) => new(SetUpProblem.Refused, $"Nothing was restored. {why}");
}
