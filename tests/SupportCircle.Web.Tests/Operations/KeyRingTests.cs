using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class KeyRingTests : IDisposable
{
    private readonly TestInstallation _storage = new(isMigrated: true);

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task A_storage_folder_that_was_copied_elsewhere_is_read_there_by_those_who_were_signed_in()
    {
        var (path, cookie) = await TalkAsync();
        using var copy = TestInstallation.CopyOf(_storage);
        await using var host = await TestHost.StartAsync(on: copy);

        var answer = await Exchange.AskAsync(host, HttpMethod.Get, $"{path}/messages", ("Cookie", cookie));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Kept for a long time.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_keys_a_copy_is_not_opened_and_says_why()
    {
        await TalkAsync();
        using var copy = TestInstallation.CopyOf(_storage);
        Directory.Delete(Keys(copy), recursive: true);

        var start = await Command.RunAsync(copy, "");

        Assert.Equal((8, ""), (start.ExitCode, start.Output));
        Assert.Contains("The key ring does not open the author keys", Assert.Single(start.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Keys(copy)), "A new ring was made.");
    }

    [Fact]
    public async Task The_keys_are_encrypted_and_nobody_else_on_the_machine_reads_them_and_no_words_lie_open()
    {
        await TalkAsync();

        var ring = Directory.GetFiles(Keys(_storage), "*.xml");
        Assert.NotEmpty(ring);
        foreach (var file in ring)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.Contains("EncryptedData", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", text, StringComparison.OrdinalIgnoreCase);
        }

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Keys(_storage), "ring.pfx")));
        }

        foreach (var file in Directory.GetFiles(_storage.Folder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.True(bytes.AsSpan().IndexOf("Kept for a long time."u8) < 0, $"The words lie open in {Path.GetFileName(file)}.");
        }
    }

    private static string Keys(TestInstallation installation) => Path.Combine(installation.Folder, "keys");

    private async Task<(string Path, string Cookie)> TalkAsync()
    {
        await using var host = await TestHost.StartAsync(on: _storage);
        var circle = await host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Kept for a long time.");
        return (circle.Path, circle["Ana"].Cookies.GetCookieHeader(host.Address));
    }
}
