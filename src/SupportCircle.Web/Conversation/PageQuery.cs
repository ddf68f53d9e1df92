using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>Which page of a conversation: the newest, unless one of these says where it lies.</summary>
/// <param name="Before">The messages below this sequence; from 1.</param>
/// <param name="After">The messages above this sequence; from 0.</param>
/// <param name="At">The messages from this moment on; the newest when there are none.</param>
/// <param name="Limit">How many, from 1 to <see cref="ConversationLimits.Page"/>.</param>
internal readonly record struct PageQuery(long? Before, long? After, DateTime? At, int? Limit)
{
    public int Size => Limit ?? ConversationLimits.FirstPage;

    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public void Check()
    {
        if (Before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        if (After < 0)
        {
            throw Refusal.Invalid("after", "From 0.");
        }

        if (Limit is < 1 or > ConversationLimits.Page)
        {
            throw Refusal.Invalid("limit", $"From 1 to {ConversationLimits.Page}.");
        }

        if (((object?[])[Before, After, At]).Count(place => place is not null) > 1)
        {
            throw Refusal.Invalid("before", "One of before, after and at.");
        }
    }
}
