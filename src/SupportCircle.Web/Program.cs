using SupportCircle.Contracts;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Operations;
using SupportCircle.Web.Problems;
using SupportCircle.Web.Realtime;

var command = AccountsCommand.Find(args);
var builder = WebApplication.CreateBuilder(HostSetUp.Options(command is null ? args : []));
builder.ConfigureHost();

var storage = new StorageFolder(builder.Configuration, builder.Environment);
builder.Services.AddSingleton(storage);
builder.Services.AddSingleton<PublicUrl>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.ConfigureHttpJsonOptions(options => WireJson.Configure(options.SerializerOptions));
builder.Services.AddKeyRing(builder.Configuration, storage);
builder.Services.AddDatabase(builder.Configuration, storage);
builder.Services.AddProblems();
builder.Services.AddNotifications(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration, builder.Environment);
builder.Services.AddCircles();
builder.Services.AddConversation();
builder.Services.AddRealtime();
builder.Services.AddHealth();
builder.Services.AddApiDescription();

var app = builder.Build();
await app.MigrateDatabaseAsync();
if (command is not null)
{
    return await command.RunAsync(app.Services);
}

await app.SeedDemoAsync();

app.UseProxies();
app.UseSecurityHeaders();
app.UseProblems();

// Before the guard: only then does it see which requests would open a WebSocket.
app.UseWebSockets();
app.UseMiddleware<OriginGuard>();
app.UseAuthentication();
app.UseAuthorization();

app.MapAccounts();
app.MapCircles();
app.MapConversation();
app.MapRealtime();
app.MapHealth();
app.MapOpenApi().AllowAnonymous();
app.MapClient();
if (app.Environment.IsDevelopment())
{
    app.MapMailPage();
}

await app.RunAsync();
return 0;
