namespace SupportCircle.Load.Wire;

/// <summary>What came over the wire is not what the protocol allows, or the line is down.</summary>
internal sealed class WireException(string message, Exception? cause = null) : Exception(message, cause);
