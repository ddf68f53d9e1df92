using SupportCircle.Web.Circles.Threads;

namespace SupportCircle.Web.Circles;

internal static class CirclesSetUp
{
    public static void AddCircles(this IServiceCollection services)
    {
        services.AddScoped<CircleViews>().AddScoped<CreateCircle>().AddScoped<EditCircle>();
        services.AddScoped<ReadAgreements>().AddScoped<ChangeAgreements>().AddScoped<AcceptAgreements>();
        services.AddScoped<Invitations>().AddScoped<AcceptInvitation>();
        services.AddScoped<Seats>().AddScoped<HidePresence>().AddScoped<EndSeat>().AddScoped<CalmRoom>();
        services.AddSingleton<RequestLimits>();
        services.AddScoped<AskForThread>().AddScoped<OpenThread>().AddScoped<AnswerThread>().AddScoped<EndThread>().AddScoped<ReadThreads>();
        services.AddScoped<EditThemes>();
        services.AddScoped<GiveSeatBack>().AddScoped<CircleListings>().AddScoped<SuggestCircles>().AddScoped<CirclePublicPages>().AddScoped<WaitingList>();
        services.AddScoped<RequestSeat>().AddScoped<MySeatRequests>().AddScoped<RequestedSeats>().AddScoped<AnswerRequest>();
    }
}
