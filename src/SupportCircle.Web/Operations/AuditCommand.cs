using System.CommandLine;
using System.Globalization;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Web.Operations;

/// <summary>
/// <c>audit digest</c>: a line that stands for the audit log, to be kept elsewhere. <c>audit verify [--digest LINE]</c>: whether
/// the log is whole, and still contains what that line stands for. Both while the host runs, or while it does not.
/// </summary>
internal static class AuditCommand
{
    /// <summary>The exit code when the log is not whole.</summary>
    public const int Broken = 1;

    /// <returns>The exit code: 0 when the log is whole.</returns>
    /// <exception cref="SetUpRefusal">The databases are not there, or not of this version.</exception>
    public static Task<int> RunAsync(string[] args, Installation installation)
    {
        var stored = new Option<AuditDigest?>("--digest")
        {
            Description = "A line that audit digest has printed before.",
            CustomParser = result =>
            {
                var digest = AuditDigest.Parse(result.Tokens[0].Value);
                if (digest is null)
                {
                    result.AddError("That is no digest: NUMBER:HASH, as audit digest prints it.");
                }

                return digest;
            },
        };
        var verify = new Command("verify", "Tells whether the audit log is whole, and the first entry that is not what it was.") { stored };
        verify.SetAction((arguments, cancellation) => VerifyAsync(installation, arguments.GetValue(stored), cancellation));
        var digest = new Command("digest", "Prints a line that stands for the whole audit log. Keep it where nobody who can write the database can change it.");
        digest.SetAction((_, cancellation) => DigestAsync(installation, cancellation));
        return new RootCommand("SupportCircle") { new Command("audit", "The audit log of this installation.") { verify, digest } }.Parse(args)
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> VerifyAsync(Installation installation, AuditDigest? stored, CancellationToken cancellation)
    {
        await installation.InspectReadyAsync();
        await using var db = installation.Databases.OpenData();
        var verdict = await new AuditChain(db).VerifyAsync(stored, cancellation);
        if (verdict.Broken is { } broken)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Broken at entry {broken} of {verdict.Entries}."));
            return Broken;
        }

        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Whole: {verdict.Entries} entries, {verdict.Erased} of them of erased people."));
        return 0;
    }

    private static async Task<int> DigestAsync(Installation installation, CancellationToken cancellation)
    {
        await installation.InspectReadyAsync();
        await using var db = installation.Databases.OpenData();
        await Console.Out.WriteLineAsync((await new AuditChain(db).DigestAsync(cancellation))?.ToString() ?? "The audit log is empty.");
        return 0;
    }
}
