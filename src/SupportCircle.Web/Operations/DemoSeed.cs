using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Operations;

/// <summary>Fills an empty database with the demo community (<c>Demo:Seed</c>, on in Development only).</summary>
internal static class DemoSeed
{
    private const string Password = "a circle of chairs";

    public static async Task SeedDemoAsync(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Demo:Seed", app.Environment.IsDevelopment()))
        {
            return;
        }

        var community = Read();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        if (!await db.Users.AnyAsync())
        {
            await WriteAsync(scope.ServiceProvider, community);
        }

        var first = community.Members[0].Email;
        if (await db.Users.AnyAsync(account => account.Email == first))
        {
            app.Lifetime.ApplicationStarted.Register(() => Announce(app, community));
        }
    }

    private static DemoCommunity Read()
    {
        using var stream = typeof(DemoSeed).Assembly.GetManifestResourceStream("demo-community.json")!;
        return JsonSerializer.Deserialize<DemoCommunity>(stream, WireJson.Options)!;
    }

    private static void Announce(WebApplication app, DemoCommunity community)
    {
        Console.WriteLine();
        Console.WriteLine($"SupportCircle is at {string.Join(" and ", app.Urls)}, with a demo community.");
        Console.WriteLine($"Everybody's password is: {Password}");
        foreach (var member in community.Members.Take(5))
        {
            Console.WriteLine($"  {member.Email,-24} {member.Name} ({member.Role})");
        }

        Console.WriteLine($"  and {community.Members.Count - 5} more, see Operations/demo-community.json");
        if (app.Environment.IsDevelopment())
        {
            Console.WriteLine($"Mails are listed at {app.Urls.FirstOrDefault()}/dev/mails");
        }

        Console.WriteLine();
    }

    private static async Task WriteAsync(IServiceProvider services, DemoCommunity community)
    {
        var db = services.GetRequiredService<SupportDbContext>();
        var accounts = services.GetRequiredService<NewAccounts>();
        var now = services.GetRequiredService<TimeProvider>().Now();
        var texts = services.GetRequiredService<SealedTexts>();

        // One hash for all: they share the password, and a start should not take seconds.
        var hash = await services.GetRequiredService<PasswordHashing>().HashAsync(Password, CancellationToken.None);
        await services.GetRequiredService<WriteTransaction>().RunAsync(async () =>
        {
            var members = new Dictionary<string, Member>(StringComparer.Ordinal);
            foreach (var member in community.Members)
            {
                members[member.Name] = await accounts.AddAsync(
                    member.Email, hash, member.Name, [member.Role], isConfirmed: true, language: null, CancellationToken.None);
            }

            foreach (var circle in community.Circles)
            {
                await AddCircleAsync(db, texts, circle, members, now);
            }
        }, CancellationToken.None);
    }

    private static async Task AddCircleAsync(
        SupportDbContext db, SealedTexts texts, DemoCircle demo, Dictionary<string, Member> members, DateTime now)
    {
        var opened = now.AddMinutes(-demo.Messages[0].MinutesAgo).AddDays(-1);
        var circle = new Circle
        {
            Id = Guid.CreateVersion7(),
            Name = demo.Name,
            ThemeId = ThemeCatalogue.Initial.Single(t => string.Equals(t.Key, demo.Theme, StringComparison.Ordinal)).Id,
            Description = demo.Description,
            Meets = demo.Meets,
            Hopes = EnumSet.Of(demo.Hopes),
            Visibility = Enum.Parse<CircleVisibility>(demo.Visibility, ignoreCase: true),
            SeatCount = demo.Seats,
            LastSequence = demo.Messages.Count,
            CreatedAt = opened,
        };
        db.Add(circle);
        db.Add(new CircleAgreements
        {
            CircleId = circle.Id,
            Version = 1,
            SealedText = await texts.CloseAsync(
                circle.Id, SealedField.Agreements(circle.Id, 1), demo.Agreements, CancellationToken.None),
            CreatedAt = opened,
        });
        var seats = demo.SeatsHeld.ToDictionary(held => held.As, held => Sit(db, circle, held, members[held.Member], opened), StringComparer.Ordinal);
        for (var i = 0; i < demo.Messages.Count; i++)
        {
            db.Add(await MessageAsync(texts, seats[demo.Messages[i].From], demo.Messages[i], i + 1, now));
        }

        foreach (var request in demo.Requests ?? [])
        {
            await AskAsync(db, texts, circle, request, members[request.Member], now);
        }
    }

    private static async Task AskAsync(
        SupportDbContext db, SealedTexts texts, Circle circle, DemoRequest demo, Member member, DateTime now)
    {
        var at = Clock.Truncate(now.AddMinutes(-demo.MinutesAgo));
        var seat = Seat.AskedFor(circle.Id, member.Id, at);
        var request = SeatRequest.For(seat, demo.As, at);
        request.SealedNote = await texts.CloseAsync(
            member.Id, SealedField.Note(circle.Id, seat.Id, request.Id), demo.Note, CancellationToken.None);
        db.AddRange(seat, request);
    }

    private static Seat Sit(SupportDbContext db, Circle circle, DemoSeat held, Member member, DateTime at)
    {
        var seat = new Seat
        {
            Id = Guid.CreateVersion7(),
            CircleId = circle.Id,
            MemberId = member.Id,
            Role = Enum.Parse<SeatRole>(held.Role),
            Name = held.As,
            NameKey = PersonName.ComparisonKey(held.As),
            AcceptedVersion = 1,
            JoinedAt = at,
            ReadUpTo = circle.LastSequence,
        };
        db.Add(seat);
        db.Add(new AgreementsAcceptance { SeatId = seat.Id, Version = 1, AcceptedAt = at });
        return seat;
    }

    private static async Task<Message> MessageAsync(SealedTexts texts, Seat seat, DemoMessage demo, long sequence, DateTime now)
    {
        var clientMessageId = Guid.CreateVersion7();
        return new Message
        {
            CircleId = seat.CircleId,
            Sequence = sequence,
            AuthorSeatId = seat.Id,
            ClientMessageId = clientMessageId,
            SentAt = Clock.Truncate(now.AddMinutes(-demo.MinutesAgo)),
            ReplyTo = demo.ReplyTo + 1,
            SealedBody = await texts.CloseAsync(
                seat.MemberId, SealedField.Body(seat.CircleId, seat.Id, clientMessageId, 0), demo.Text, CancellationToken.None),
        };
    }
}
