using System.Net.Http.Headers;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

public sealed class AcceptHeaderTests
{
    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("image/png")]
    public async Task A_refusal_has_its_code_whatever_the_client_would_like_to_get(string accept)
    {
        await using var host = await TestHost.StartAsync();
        var stranger = host.Stranger();
        stranger.Http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));

        var thrown = await Refused.ByAsync(() => stranger.SignInAsync());
        var bare = await Refused.ByAsync(() => stranger.GetAsync<SignedIn>("/api/account/me"));
        var invalid = await Refused.ByAsync(() => stranger.SignUpAsync("short"));

        Assert.Equal((401, RefusalCodes.SignInFailed), (thrown.Status, thrown.Code));
        Assert.Equal((401, RefusalCodes.NotSignedIn), (bare.Status, bare.Code));
        Assert.Equal((400, RefusalCodes.Invalid), (invalid.Status, invalid.Code));
    }
}
