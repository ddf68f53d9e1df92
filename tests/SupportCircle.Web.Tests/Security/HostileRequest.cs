using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Tests.Security;

/// <summary>A request that one of the host's routes would take, spoiled in its path, its query or its body.</summary>
internal static partial class HostileRequest
{
    private static readonly string[] PathValues =
    [
        "not-a-guid", "00000000-0000-0000-0000-000000000000", "-1", "0", "1.5", "99999999999999999999", "%20", "%ff%fe", "..%2f..", "%E2%80%AE",
        "null", "%7B%7D", new('x', 2_000), "'%20OR%201=1", "{circleId}", "mine",
    ];

    private static readonly string[] Queries =
    [
        "before=abc", "before=", "before=-1", "before=0", "before=99999999999999999999", "before=1.5", "before=1&before=2", "limit=0", "limit=-1",
        "limit=201", "limit=1e2", "limit=%ff", "limit=%00", "limit=null", "&&&", "=", "%", "before[]=1", "limit=2147483648",
        "after=-1", "after=abc", "after=99999999999999999999", "after=1&before=2", "at=yesterday", "at=", "at=0001-01-01", "at=9999-12-31T23:59:59.999Z",
        "at=2026-13-45T99:99:99Z", "at=-1", "at=2026-05-04T12:00:00%2b14:00", "at=2026-05-04T12:00:00Z&after=1", "at=%00",
        "theme=", "theme=abc", "theme=00000000-0000-0000-0000-000000000000", "theme=%ff", "skip=-1", "skip=", "skip=10001", "skip=1.5", "skip=99999999999999999999",
        "circle=", "circle=abc", "circle=%00", "circle=00000000-0000-0000-0000-000000000000",
        "day=", "day=yesterday", "day=2026-02-30", "day=0001-01-01", "day=9999-12-31", "day=-1", "before=2026-11-29", "before=9999-12-31",
        "zone=", "zone=%00", "zone=Nowhere/At_All", "zone=..%2f..%2fetc", "zone=/etc/localtime", "language=", "language=xx", "language=%ff",
    ];

    private static readonly string[] ContentTypes =
    [
        "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16",
        "application/json; charset=nonsense", "text/html",
    ];

    public static HttpRequestMessage Make(RouteRow row, Ask ask, IReadOnlyList<Guid> ids, Random random)
    {
        var isSafeWhenWhole = ask.Method == HttpMethod.Get;
        var spoilsBody = ask.Body is not null && random.Next(8) > 0;
        var path = spoilsBody ? ask.Path
            : isSafeWhenWhole && random.Next(2) == 0 ? $"{ask.Path}?{random.Any(Queries)}"
            : SpoilPath(ask.Path, random);
        var request = new HttpRequestMessage(ask.Method, path);
        if (ask.Body is not null)
        {
            var json = JsonSerializer.Serialize(ask.Body, ask.Body.GetType(), WireJson.Options);
            request.Content = spoilsBody ? SpoilBody(json, ids, random) : Content(Encoding.UTF8.GetBytes(json));
        }

        request.Headers.Add("X-Route", Uri.EscapeDataString(row.Route));
        return request;
    }

    private static string SpoilPath(string path, Random random)
    {
        var ids = Id().Matches(path);
        if (ids.Count == 0)
        {
            return $"{path}/{random.Any(PathValues)}";
        }

        var id = ids[random.Next(ids.Count)];
        var value = random.Next(3) == 0 ? Guid.CreateVersion7().ToString() : random.Any(PathValues);
        return path[..id.Index] + value + path[(id.Index + id.Length)..];
    }

    private static ByteArrayContent SpoilBody(string json, IReadOnlyList<Guid> ids, Random random)
    {
        var whole = Encoding.UTF8.GetBytes(json);
        switch (random.Next(12))
        {
            case 0:
                return Content(whole[..random.Next(whole.Length)]);
            case 1:
                return Content([.. whole, .. "}, \"trailing\""u8]);
            case 2:
                var broken = (byte[])[.. whole];
                broken[1 + random.Next(broken.Length - 2)] = (byte)random.Next(0x80, 0x100);
                return Content(broken);
            case 3:
                return Content(whole, random.Any(ContentTypes));
            case 4:
                return Content(random.Next(2) == 0 ? [] : [0xef, 0xbb, 0xbf, .. whole]);
            case 5:
                return Content(Encoding.UTF8.GetBytes(random.Next(2) == 0
                    ? new string('[', 100)
                    : string.Concat(Enumerable.Repeat("{\"a\":", 70)) + "1" + new string('}', 70)));
            default:
                return Content(Encoding.UTF8.GetBytes(HostileJson.Spoil(json, ids, random)));
        }
    }

    private static ByteArrayContent Content(byte[] bytes, string type = "application/json")
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/(?:messages|stories|reflections)/)[0-9]+", RegexOptions.None, 1_000)]
    private static partial Regex Id();
}
