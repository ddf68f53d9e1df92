using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>How the work on cases goes, for those who do it; and what an organisation can show of it.</summary>
internal static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Member);
        desk.MapGet("/figures", async (DeskAccess desks, ReadFigures read, HttpContext context, string? from, string? to, Guid? circle) =>
            TypedResults.Ok(await read.RunAsync(await desks.OfAsync(context.User, context.RequestAborted), from, to, circle, context.RequestAborted)));
        desk.MapGet("/figures.csv", async (DeskAccess desks, ReadFigures read, HttpContext context, string? from, string? to, Guid? circle) =>
        {
            var figures = await read.RunAsync(
                await desks.OfAsync(context.User, context.RequestAborted), from, to, circle, context.RequestAborted);
            return File(FiguresCsv.Of(figures), string.Create(CultureInfo.InvariantCulture, $"figures-{figures.From:yyyy-MM-dd}-to-{figures.To:yyyy-MM-dd}.csv"));
        });
        var administrators = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Administrator);
        administrators.MapGet("/transparency", async (int? year, ReadTransparency read, CancellationToken cancellation) =>
            TypedResults.Ok(await read.RunAsync(year, cancellation)));
        administrators.MapGet("/transparency.csv", async (int? year, ReadTransparency read, CancellationToken cancellation) =>
        {
            var report = await read.RunAsync(year, cancellation);
            return File(TransparencyCsv.Of(report), string.Create(CultureInfo.InvariantCulture, $"transparency-{report.Year}.csv"));
        });
    }

    private static FileContentHttpResult File(string csv, string name) =>
        TypedResults.File(Encoding.UTF8.GetBytes(csv), "text/csv; charset=utf-8", name);
}
