using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Domain;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>One's own journal: each answers with one's own entries alone, and there is no way to another's.</summary>
internal static class JournalEndpoints
{
    public static void AddJournal(this IServiceCollection services) => services
        .AddScoped<OwnEntries>().AddScoped<ReadJournal>().AddScoped<WriteJournal>().AddScoped<SearchJournal>().AddScoped<CopyJournal>();

    public static void MapJournal(this IEndpointRouteBuilder routes)
    {
        var journal = routes.MapGroup("/api/me/journal").WithTags("Journal").RequireAuthorization(Policies.Member);
        journal.MapGet("/", async (int? before, int? limit, ReadJournal read, HttpContext context) =>
            TypedResults.Ok(await read.PageAsync(context.User.MemberId(), before, limit, context.RequestAborted)));
        journal.MapPost("/search", async (JournalSearchRequest request, SearchJournal search, HttpContext context) =>
            TypedResults.Ok(await search.RunAsync(request, context.User.MemberId(), context.RequestAborted)));
        MapEntries(journal.MapGroup("/{entryId:guid}"));
        MapCopies(routes.MapGroup("/api/me").WithTags("Journal").RequireAuthorization(Policies.Member));
    }

    private static void MapEntries(RouteGroupBuilder entry)
    {
        entry.MapGet("/", async (Guid entryId, ReadJournal read, HttpContext context) =>
            TypedResults.Ok(await read.OneAsync(context.User.MemberId(), entryId, context.RequestAborted)));
        entry.MapPut("/", async (Guid entryId, JournalEntryRequest request, WriteJournal write, HttpContext context) => TypedResults.Ok(
            await write.SaveAsync(
                entryId,
                request,
                context.User.AccountId(),
                new Speaker(context.User.MemberId(), context.NetworkAddress()),
                context.RequestAborted)));
        entry.MapDelete("/", async (Guid entryId, WriteJournal write, HttpContext context) =>
        {
            await write.DeleteAsync(entryId, context.User.AccountId(), context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    // The files' names are neutral: they lie about on devices that others use too.
    private static void MapCopies(RouteGroupBuilder own)
    {
        own.MapGet("/journal.json", (CopyJournal copy, TimeProvider time, HttpContext context) => TypedResults.Stream(
            stream => JournalJson.WriteAsync(stream, copy.AllAsync(context.User.MemberId(), context.RequestAborted), time.Now(), context.RequestAborted),
            "application/json",
            "notes.json"));
        own.MapGet("/journal.html", (string? language, string? zone, CopyJournal copy, TimeProvider time, HttpContext context) => TypedResults.Stream(
            stream => new JournalHtml(language, zone).WriteAsync(
                stream, copy.AllAsync(context.User.MemberId(), context.RequestAborted), time.Now(), context.RequestAborted),
            "text/html; charset=utf-8",
            "notes.html"));
    }
}
