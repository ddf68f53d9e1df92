namespace SupportCircle.Data.Conversation;

/// <summary>The words were held against rules that are no longer in force; hold them against the new ones.</summary>
public sealed class StaleRulesException : Exception;
