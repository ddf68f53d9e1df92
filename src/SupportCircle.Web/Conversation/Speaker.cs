namespace SupportCircle.Web.Conversation;

/// <summary>Who speaks, and from where.</summary>
internal readonly record struct Speaker(Guid MemberId, string Address);
