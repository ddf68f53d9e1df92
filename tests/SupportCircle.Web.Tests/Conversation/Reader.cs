using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

/// <summary>A client as the wire asks for it: a snapshot, then events; after a lost line, what was missed.</summary>
internal sealed class Reader(Person person, TestCircle circle) : IAsyncDisposable
{
    private static readonly AcknowledgementKind?[] Kinds = [.. Enum.GetValues<AcknowledgementKind>(), null];

    private readonly SortedDictionary<long, MessageView> _messages = [];
    private EnterCursor? _cursor;
    private HubLine? _line;

    /// <summary>One act of the script: mostly posts, some edits, deletions, acknowledgements and hides, some stories and answers, now and then a lost line.</summary>
    public async Task ActAsync(int what, int which)
    {
        if (_line is null || what == 9)
        {
            await ComeInAsync();
            return;
        }

        try
        {
            await (what switch
            {
                <= 2 => _line.PostAsync(circle.Id, $"{person.Name} says {which}"),
                3 => _line.PostAsync(circle.Id, $"{person.Name} says {which} to others", mentions: Some(which)),
                <= 5 => _line.EditAsync(circle.Id, Own(which), $"{person.Name} says {which} instead"),
                6 => (Task)_line.DeleteAsync(circle.Id, Own(which)),
                7 => LoseLineAsync(),
                8 => ComeInAsync(),
                10 or 11 => _line.AcknowledgeAsync(circle.Id, Any(which), Kinds[which % Kinds.Length]),
                12 => circle.HideAsync(Any(which)),
                14 => circle.TellAsync(person, Telling.Story($"{person.Name} tells {which}")),
                15 => circle.ReflectAsync(person, Any(which), Telling.Reflection($"{person.Name} answers {which}")),
                16 => circle.RetellAsync(person, Own(which), Telling.Retold($"{person.Name} retells {which}", "Otherwise.")),
                _ => RestoreAsync(),
            });
        }
        catch (Refused)
        {
            // An edit of nothing, of another's or of something deleted: refused, and nothing has changed.
        }
    }

    public async Task ComeInAsync()
    {
        await LoseLineAsync();
        _line = await person.LineAsync();
        EnterAnswer answer;
        do
        {
            answer = await _line.EnterAsync(circle.Id, _cursor);
            foreach (var message in answer.Messages)
            {
                _messages[message.Sequence] = message;
            }

            foreach (var change in answer.Changes)
            {
                Apply(change);
            }

            _cursor = answer.Truncated
                ? new EnterCursor(
                    answer.Messages.LastOrDefault()?.Sequence ?? _cursor!.Sequence, answer.Changes.LastOrDefault()?.Change ?? _cursor!.Change)
                : new EnterCursor(answer.LastSequence, answer.LastChange);
        }
        while (answer.Truncated);
    }

    /// <summary>What this reader has, once it has heard everything up to the end.</summary>
    public async Task<IReadOnlyList<MessageView>> TimelineAsync(EnterAnswer end)
    {
        Hear();
        while (_cursor!.Sequence < end.LastSequence || _cursor.Change < end.LastChange)
        {
            await ComeInAsync();
        }

        return [.. _messages.Values];
    }

    public async ValueTask DisposeAsync() => await LoseLineAsync();

    private async Task LoseLineAsync()
    {
        if (_line is { } line)
        {
            _line = null;
            await line.DisposeAsync();
            Hear(line);
        }
    }

    private void Hear()
    {
        if (_line is not null)
        {
            Hear(_line);
        }
    }

    private void Hear(HubLine line)
    {
        while (line.Heard.TryDequeue(out var heard))
        {
            if (heard is MessagePosted posted && posted.Sequence > _cursor!.Sequence)
            {
                Assert.Equal(_cursor.Sequence + 1, posted.Sequence);
                _cursor = _cursor with { Sequence = posted.Sequence };
                _messages[posted.Sequence] = new MessageView
                {
                    Sequence = posted.Sequence,
                    Kind = posted.Kind,
                    Gone = posted.Gone,
                    ClientMessageId = posted.ClientMessageId,
                    Author = posted.Author,
                    Body = posted.Body,
                    SentAt = posted.SentAt,
                    ReplyTo = posted.ReplyTo,
                    Mentions = posted.Mentions,
                };
            }
            else if (heard is MessageChanged changed && changed.Change > _cursor!.Change)
            {
                Assert.Equal(_cursor.Change + 1, changed.Change);
                _cursor = _cursor with { Change = changed.Change };
                Apply(changed);
            }
        }
    }

    private void Apply(MessageChanged change)
    {
        if (_messages.TryGetValue(change.Sequence, out var message))
        {
            _messages[change.Sequence] = (change, message) switch
            {
                ({ Gone: true }, _) => new MessageView { Sequence = change.Sequence, Gone = true },
                ({ Kind: MessageChangeKind.Restored }, _) => change.Message!,
                (_, { Gone: true }) => message,
                ({ Kind: MessageChangeKind.Acknowledged }, _) =>
                    message with { Acknowledgements = With(message.Acknowledgements ?? [], change.Acknowledgement!) },
                _ => message with { Body = change.Body, EditedAt = change.EditedAt },
            };
        }
    }

    private static AcknowledgementView[]? With(IEnumerable<AcknowledgementView> given, AcknowledgementView one)
    {
        AcknowledgementView[] others = [.. given.Where(other => other.By.SeatId != one.By.SeatId)];
        AcknowledgementView[] all = one.Kind is null ? others : [.. others, one];
        return all.Length == 0 ? null : all;
    }

    private async Task RestoreAsync()
    {
        var hidden = await circle.Facilitator.GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden");
        if (hidden.Length > 0)
        {
            await circle.Facilitator.DeleteAsync($"{circle.Path}/messages/{hidden[0].Message.Sequence}/hidden");
        }
    }

    // One or two of the members, at times oneself, who is left out.
    private Guid[] Some(int which) =>
        [.. circle.Members.Where((_, place) => place != which % (circle.Members.Count + 1)).Select(member => member.SeatId)];

    private long Any(int which)
    {
        Hear();
        return _messages.Count == 0 ? 1 : _messages.Keys.ElementAt(which % _messages.Count);
    }

    private long Own(int which)
    {
        Hear();
        var own = _messages.Values.Where(m => m.Author?.SeatId == person.SeatId).Select(m => m.Sequence).ToList();
        return own.Count == 0 ? 1 : own[which % own.Count];
    }
}
