using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>Tells whether anything was committed to either database of a host.</summary>
internal sealed class WriteWatch(TestHost host) : IDisposable
{
    private readonly CommitWatch[] _databases =
        [TestServer.Current.Watch(host.Databases.Data), TestServer.Current.Watch(host.Databases.Keys)];

    public string Version => string.Join('/', _databases.Select(database => database.Version));

    public void Dispose()
    {
        foreach (var database in _databases)
        {
            database.Dispose();
        }
    }
}
