using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Watches the host's own transport: what has left, in order.</summary>
public sealed class SentMails
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<Mail> _sent = Channel.CreateUnbounded<Mail>();

    /// <summary>Whether mails have left that were not asked for yet.</summary>
    public bool HasMore => _sent.Reader.TryPeek(out _);

    /// <summary>Waits for the next mail to have left.</summary>
    public async Task<Mail> NextAsync() => await _sent.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Waits for the next mail to this person to have left, whatever left for others before.</summary>
    public async Task<Mail> NextToAsync(Person person)
    {
        Mail mail;
        do
        {
            mail = await NextAsync();
        }
        while (mail.To != person.Email);

        return mail;
    }

    public void Watch(IServiceCollection services)
    {
        var transport = services.Single(s => s.ServiceType == typeof(IMailTransport));
        services.Remove(transport);
        services.AddSingleton<IMailTransport>(provider => new Watched(
            (IMailTransport)ActivatorUtilities.CreateInstance(provider, transport.ImplementationType!), _sent.Writer));
    }

    private sealed class Watched(IMailTransport transport, ChannelWriter<Mail> sent) : IMailTransport
    {
        public async Task SendAsync(Mail mail, CancellationToken cancellation)
        {
            await transport.SendAsync(mail, cancellation);
            await sent.WriteAsync(mail, cancellation);
        }
    }
}
