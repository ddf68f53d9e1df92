using SupportCircle.Data.Conversation;
using SupportCircle.Domain;

namespace SupportCircle.Web.Conversation;

/// <summary>Changes that are made for a revision of a message, and anew when another change was first.</summary>
internal static class FreshRevisions
{
    private const int Tries = 5;

    /// <exception cref="Refusal">Of the rules or the log; <c>conflict</c> when others are first again and again.</exception>
    public static async Task<LogReceipt> AppendAnewAsync(this MessageLog log, Func<Task<ChangeEntry>> make)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await log.AppendAsync(await make());
            }
            catch (StaleRevisionException) when (attempt < Tries)
            {
                // Edited from another device in between.
            }
            catch (StaleRevisionException)
            {
                throw Refusal.Conflict("The message is being edited elsewhere.");
            }
        }
    }
}
