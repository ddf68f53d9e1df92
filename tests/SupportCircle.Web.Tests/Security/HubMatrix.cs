using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>
/// Every method of the hub against everybody with a line, in the words of <see cref="RouteMatrix"/>. Who is anonymous
/// gets none; the suspended one's was opened before.
/// </summary>
internal static class HubMatrix
{
    public static IReadOnlyList<HubRow> Rows { get; } =
    [
        //               stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("Enter",    "no    no    no    no    agree ok    ok    ok    no    no    susp  ok    no    no", (_, circle) => [circle, null]),
        new("Exit",     "ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok", (_, circle) => [circle]),
        new("Post",     "no    no    no    no    agree agree ok    may   no    no    susp  ok    no    no", (_, circle) => [circle, new PostRequest(Guid.NewGuid(), "Hello.", null, [Guid.NewGuid()])]),
        new("Edit",     "no    no    no    no    agree agree ok    may   no    no    susp  ok    no    no", (who, circle) => [circle, new EditRequest(Guid.NewGuid(), Scene.WordsOf(who), "Better.")]),
        new("Acknowledge", "no    no    no    no    agree agree ok    may   no    no    susp  ok    no    no", (who, circle) => [circle, new AcknowledgeRequest(Guid.NewGuid(), OthersWords(who), AcknowledgementKind.IHearYou)]),
        new("Typing",   "no    no    no    no    agree agree ok    may   no    no    susp  ok    no    no", (_, circle) => [circle]),
        new("Delete",   "no    no    no    no    agree ok    ok    ok    no    no    susp  ok    no    no", (who, circle) => [circle, new DeleteRequest(Guid.NewGuid(), Scene.WordsOf(who))]),
    ];

    // Not one's own.
    private static long OthersWords(Who who) => who == Who.Facilitator ? Scene.WordsOf(Who.Active) : Scene.WordsOf(Who.Facilitator);
}

internal sealed record HubRow(string Method, string Expected, Func<Who, Guid, object?[]> Arguments)
{
    public string ExpectedOf(Who who) => MatrixWords.Meaning(Expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)[(int)who - 1]);

    /// <returns>The outcome, and all that the refusal says.</returns>
    public async Task<(string Outcome, string Says)> ByAsync(HubLine line, Who who, Guid circleId)
    {
        try
        {
            await line.CallAsync<object?>(Method, Arguments(who, circleId));
            return ("ok", string.Empty);
        }
        catch (Refused refused)
        {
            return (refused.Code, $"{refused.Message} {refused.Body.Until} {refused.Body.RetryAfterSeconds} {refused.Body.Fields?.Count}");
        }
    }
}
