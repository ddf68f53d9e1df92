using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class HandshakeTests
{
    [Fact]
    public async Task A_line_that_stands_has_let_go_of_its_handshake_and_speaks_and_hears_and_ends_in_peace()
    {
        var handshakes = new Handshakes();
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton<IStartupFilter>(handshakes));
        var circle = await host.CircleAsync("Ana", "Tom");
        await using (var ana = new HubLine(circle["Ana"].Connection()))
        {
            await ana.StartAsync();
            await ana.EnterAsync(circle.Id);

            var handshake = Assert.Single(handshakes.Seen);
            Assert.Empty(handshake.Request.Headers);
            Assert.Null(handshake.Features.Get<IRequestCookiesFeature>());
            Assert.Null(handshake.Features.Get<IAuthenticateResultFeature>());
            Assert.Null(handshake.Features.Get<IHttpAuthenticationFeature>());

            await ana.PostAsync(circle.Id, "Still here.");
            Assert.Equal("Still here.", (await ana.MessageAsync()).Body);
        }

        await handshakes.Over;
        Assert.DoesNotContain("Error: ", host.Log, StringComparison.Ordinal);
    }

    private sealed class Handshakes : IStartupFilter
    {
        private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<HttpContext> Seen { get; } = [];

        /// <summary>Completes when the request of a line has ended, or throws what it ended by.</summary>
        public Task Over => _over.Task.WaitAsync(TimeSpan.FromSeconds(20));

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                if (!context.Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal))
                {
                    await rest(context);
                    return;
                }

                Seen.Add(context);
                try
                {
                    await rest(context);
                    _over.TrySetResult();
                }
                catch (Exception failure)
                {
                    _over.TrySetException(failure);
                    throw;
                }
            });
            next(app);
        };
    }
}
