namespace SupportCircle.Data.Conversation;

/// <summary>The message has another revision than the edit was sealed for; read it again and seal anew.</summary>
public sealed class StaleRevisionException() : Exception("The message was edited in the meantime.");
