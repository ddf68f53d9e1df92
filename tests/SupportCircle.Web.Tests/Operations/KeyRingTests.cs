using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class KeyRingTests : IDisposable
{
    private readonly StorageCopy _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task A_storage_folder_that_was_copied_elsewhere_is_read_there_by_those_who_were_signed_in()
    {
        var (path, cookie) = await TalkAsync();
        using var copy = StorageCopy.Of(_storage);
        await using var host = await TestHost.StartAsync(Settings.Of(copy.Setting));

        var answer = await Exchange.AskAsync(host, HttpMethod.Get, $"{path}/messages", ("Cookie", cookie));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Kept for a long time.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_keys_a_copy_is_not_opened_and_says_why()
    {
        await TalkAsync();
        using var copy = StorageCopy.Of(_storage);
        Directory.Delete(copy.Keys, recursive: true);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(Settings.Of(copy.Setting)));

        Assert.Contains("The keys do not open what is in the database", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_are_encrypted_and_nobody_else_on_the_machine_reads_them_and_no_words_lie_open()
    {
        await TalkAsync();

        var ring = Directory.GetFiles(_storage.Keys, "*.xml");
        Assert.NotEmpty(ring);
        foreach (var file in ring)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.Contains("EncryptedData", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", text, StringComparison.OrdinalIgnoreCase);
        }

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_storage.Keys, "ring.pfx")));
        }

        foreach (var file in Directory.GetFiles(_storage.Folder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.True(bytes.AsSpan().IndexOf("Kept for a long time."u8) < 0, $"The words lie open in {Path.GetFileName(file)}.");
        }
    }

    private async Task<(string Path, string Cookie)> TalkAsync()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(_storage.Setting));
        var circle = await host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Kept for a long time.");
        return (circle.Path, circle["Ana"].Cookies.GetCookieHeader(host.Address));
    }
}
