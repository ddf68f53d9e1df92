using System.Buffers;
using System.Runtime.InteropServices;
using SupportCircle.Domain.Safety.Signals.Rules;

namespace SupportCircle.Domain.Safety.Signals.Contacts;

/// <summary>Finds contact details that are no matter of words: telephone numbers, email addresses, handles, links to chats.</summary>
internal sealed class ContactReader
{
    private const int MostFound = 64;
    private const int LongestLocal = 64;
    private const int LongestName = 40;

    private static readonly string[] Hosts =
    [
        "wa.me/", "whatsapp.com/", "t.me/", "telegram.me/", "discord.gg/", "discord.com/invite", "instagram.com/", "facebook.com/",
        "fb.com/", "fb.me/", "m.me/", "snapchat.com/", "tiktok.com/", "signal.me/", "kik.me/", "twitter.com/", "x.com/", "line.me/",
        "linktr.ee/", "skype.com/", "threads.net/", "zoom.us/", "meet.google.com/",
    ];

    // Without one of these, @name speaks to somebody in the circle.
    private static readonly string[] Networks =
    [
        "insta", "snap", "tiktok", "tik tok", "telegram", "discord", "whatsapp", "twitter", "facebook", "messenger", "skype", "kik", "follow",
        "add me", "find me", "dm me", "my ig", "mi ig", "handle", "sigueme", "sígueme", "agregame", "agrégame", "buscame", "búscame",
        "escribeme", "escríbeme", "usuario", "username", "on x", "en x",
    ];

    private static readonly SearchValues<char> NoLetters = SearchValues.Create("0123456789_.");

    private readonly List<Contact> _found = [];
    private bool? _namesNetwork;

    public ReadOnlySpan<Contact> Found => CollectionsMarshal.AsSpan(_found);

    public void Read(string text, AllowedNumbers allowed)
    {
        _found.Clear();
        _namesNetwork = null;
        for (var at = 0; at < text.Length && _found.Count < MostFound;)
        {
            at = text[at] == '@' ? ReadSign(text, at) : char.IsAsciiDigit(text[at]) || text[at] == '+' ? ReadNumber(text, at, allowed) : at + 1;
        }

        if (text.Contains('.', StringComparison.Ordinal))
        {
            ReadLinks(text);
        }
    }

    private int ReadNumber(string text, int at, AllowedNumbers allowed)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '#'))
        {
            return at + 1;
        }

        var number = DialledNumber.Read(text, at);
        if (number.IsTelephone(text) && !allowed.Has(number.Digits))
        {
            _found.Add(new Contact(ContactKind.Phone, at, number.End));
        }

        return Math.Max(number.End, at + 1);
    }

    private int ReadSign(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= LongestName * 2 && IsOfName(text[end]))
        {
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '-')
        {
            end--;
        }

        var name = text.AsSpan(at + 1, end - at - 1);
        var start = at;
        while (start > 0 && at - start < LongestLocal && (IsOfName(text[start - 1]) || text[start - 1] == '+'))
        {
            start--;
        }

        if (start < at)
        {
            if (name.LastIndexOf('.') is > 0 and var dot && name.Length - dot > 2)
            {
                _found.Add(new Contact(ContactKind.Email, start, end));
            }
        }
        else if (name.Length is > 1 and <= LongestName && IsHandle(name, text))
        {
            _found.Add(new Contact(ContactKind.Handle, at, end));
        }

        return end;
    }

    private bool IsHandle(ReadOnlySpan<char> name, string text)
    {
        if (name.ContainsAny(NoLetters))
        {
            return name.ContainsAnyInRange('a', 'z') || name.ContainsAnyInRange('A', 'Z');
        }

        // Asked once for a text, however many names it has.
        return _namesNetwork ??= Array.Exists(Networks, network => text.Contains(network, StringComparison.OrdinalIgnoreCase));
    }

    private void ReadLinks(string text)
    {
        foreach (var host in Hosts)
        {
            for (var at = text.IndexOf(host, StringComparison.OrdinalIgnoreCase); at >= 0 && _found.Count < MostFound;
                at = text.IndexOf(host, at + host.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + host.Length;
                if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                {
                    continue;
                }

                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                _found.Add(new Contact(ContactKind.Link, at, end));
            }
        }
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-';
}
