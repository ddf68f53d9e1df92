using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SqlServer;

internal sealed class DesignTime() : DesignTimeContexts(new SqlServerProvider(), "Server=.;Database=SupportCircle");
