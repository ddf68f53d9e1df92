using System.Text;
using Microsoft.Extensions.Logging;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Keeps all that is logged, formatted, with exceptions.</summary>
public sealed class LogText : ILoggerProvider, ILogger
{
    private readonly StringBuilder _text = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_text)
        {
            _text.Append(logLevel).Append(": ").AppendLine(formatter(state, exception));
            if (exception is not null)
            {
                _text.AppendLine(exception.ToString());
            }
        }
    }

    public void Dispose()
    {
        // The text is read after the host has gone.
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
