using SupportCircle.Contracts;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Administration;
using SupportCircle.Web.Administration.Team;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Connection;
using SupportCircle.Web.Connection.CheckIns;
using SupportCircle.Web.Connection.Journal;
using SupportCircle.Web.Connection.Practices;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Moderation.Figures;
using SupportCircle.Web.Moderation.Glance;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Moderation.Shifts;
using SupportCircle.Web.Moderation.Witness;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Operations;
using SupportCircle.Web.Privacy;
using SupportCircle.Web.Problems;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Safety;
using SupportCircle.Web.Stories;

var call = HostCall.Of(args);
if (call.Kind == HostCallKind.Health)
{
    return await HealthCommand.RunAsync(call.Arguments);
}

var builder = WebApplication.CreateBuilder(HostSetUp.Options(call.Settings));
builder.ConfigureHost();
if (await builder.PrepareInstallationAsync(call) is { } exitCode)
{
    return exitCode;
}

builder.Services.AddSingleton<PublicUrl>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.ConfigureHttpJsonOptions(options => WireJson.Configure(options.SerializerOptions));
builder.Services.AddData();
builder.Services.AddProblems();
builder.Services.AddNotifications(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration, builder.Environment);
builder.Services.AddAdministration();
builder.Services.AddTeam();
builder.Services.AddCircles();
builder.Services.AddSettling();
builder.Services.AddNotes();
builder.Services.AddConversation();
builder.Services.AddStories();
builder.Services.AddJournal();
builder.Services.AddPractices();
builder.Services.AddCheckIns();
builder.Services.AddModeration(builder.Configuration);
builder.Services.AddAlerts();
builder.Services.AddRules();
builder.Services.AddFigures();
builder.Services.AddGlance();
builder.Services.AddShifts();
builder.Services.AddWitness();
builder.Services.AddPrivacy();
builder.Services.AddRealtime(builder.Configuration);
builder.Services.AddSafety(builder.Configuration);
builder.Services.AddHealth();
builder.Services.AddApiDescription();
builder.AddTelemetry();

var app = builder.Build();
if (call.Kind == HostCallKind.Accounts)
{
    return await AccountsCommand.RunAsync(call.Arguments, app.Services);
}

await app.EraseAgainAsync();
await app.SeedDemoAsync();
await app.AnnounceFirstRunAsync();

app.UseProxies();
app.UseSecurityHeaders();
app.UseProblems();

// Before the guard: only then does it see which requests would open a WebSocket.
app.UseWebSockets();
app.UseMiddleware<OriginGuard>();
app.UseAuthentication();
app.UseAuthorization();

app.MapAccounts();
app.MapAdministration();
app.MapTeam();
app.MapCircles();
app.MapSettling();
app.MapNotes();
app.MapConversation();
app.MapStories();
app.MapJournal();
app.MapPractices();
app.MapCheckIns();
app.MapModeration();
app.MapDrills();
app.MapRules();
app.MapFigures();
app.MapGlance();
app.MapShifts();
app.MapWitness();
app.MapPrivacy();
app.MapRealtime();
app.MapSafety();
app.MapHealth();
app.MapOpenApi().AllowAnonymous();
app.MapClient();
if (app.Environment.IsDevelopment())
{
    app.MapMailPage();
}

await app.RunAsync();
return 0;
