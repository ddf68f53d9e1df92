namespace SupportCircle.Web.Moderation.Shifts;

internal static class ShiftsSetUp
{
    public static void AddShifts(this IServiceCollection services)
    {
        services.AddScoped<ReadShift>().AddScoped<OwnShift>().AddScoped<HandOverNotes>().AddScoped<OwnWishes>();
        services.AddScoped<HardLooks>().AddScoped<ShiftNews>().AddScoped<ExpireShifts>();
    }
}
