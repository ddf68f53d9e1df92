namespace SupportCircle.Load.Servers;

/// <summary>A server could not be built, set up or started; the message says why.</summary>
internal sealed class ServerFailure(string message) : Exception(message);
