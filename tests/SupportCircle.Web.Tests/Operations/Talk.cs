using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A circle in which something of everything has happened, and what its people see of it.</summary>
internal static class Talk
{
    /// <summary>As long as a message can be, in scripts of several planes.</summary>
    public static readonly string Long = string.Concat(Enumerable.Repeat("日日 🌧️🫂", ConversationLimits.BodyLength / 8));

    /// <summary>More than a write transaction tries again when a key was taken.</summary>
    public const int MadeKeys = 5;

    /// <summary>When mails are due that are to stay.</summary>
    public static readonly DateTime Far = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static async Task<(TestCircle Circle, string Told)> OnAsync(TestInstallation on)
    {
        await using var host = await TestHost.StartAsync(on: on);
        var circle = await host.CircleAsync("Ana", "Tom");
        await using var line = await circle["Ana"].InAsync(circle);
        await line.PostAsync(circle.Id, Long);
        await line.PostAsync(circle.Id, "It was a hard weak.");
        await line.PostAsync(circle.Id, "Not meant for here.");
        await line.PostAsync(circle.Id, "And thank you.", replyTo: 1);
        await line.EditAsync(circle.Id, 2, "It was a hard week.");
        await line.DeleteAsync(circle.Id, 3);
        await circle.ChangeAgreementsAsync();
        await circle.AcceptAsync(circle["Ana"]);
        await circle.RemoveAsync(circle["Tom"]);
        await circle.InviteAsync();
        await host.WriteAsync(async db =>
        {
            await AddMadeKeysAsync(db, MadeKeys);
            var themes = await db.Themes.OrderBy(theme => theme.Position).ToListAsync();
            themes[0].Name = "What we call it";
            db.Remove(themes[^1]);
            db.Add(new Theme { Id = Guid.CreateVersion7(), Name = "Our own", Position = 99 });
            (await db.Users.FirstAsync()).LockoutEnd = new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.FromHours(on.Server.Provider.IsEmbedded ? 2 : 0)).AddTicks(9_999);
        });
        return (circle, await TellAsync(circle["Ana"], circle.Facilitator, circle.Path));
    }

    /// <summary>Everything that the two of them see.</summary>
    public static async Task<string> TellAsync(Person ana, Person ruth, string path)
    {
        var told = new StringBuilder();
        foreach (var part in (string[])["/api/circles/mine", $"{path}/messages", $"{path}/agreements", "/api/account/details"])
        {
            told.AppendLine((await ana.GetAsync<JsonElement>(part)).GetRawText());
        }

        foreach (var part in (string[])["/api/themes", $"{path}/seats", $"{path}/invitations", $"{path}/messages/2/history"])
        {
            told.AppendLine((await ruth.GetAsync<JsonElement>(part)).GetRawText());
        }

        return told.ToString();
    }

    /// <summary>Rows whose keys the database makes, as those of revocations are.</summary>
    public static async Task AddMadeKeysAsync(SupportDbContext db, int count)
    {
        var account = await db.Users.Select(user => user.Id).OrderBy(id => id).FirstAsync();
        for (var i = 0; i < count; i++)
        {
            db.Add(new OutgoingMail { DueAt = Far, Content = [0, 255] });
            db.Add(new IdentityUserClaim<Guid> { UserId = account, ClaimType = "", ClaimValue = null });
        }
    }
}
