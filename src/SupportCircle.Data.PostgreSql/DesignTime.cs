using SupportCircle.Data.Providers;

namespace SupportCircle.Data.PostgreSql;

internal sealed class DesignTime() : DesignTimeContexts(new PostgreSqlProvider(), "Host=localhost;Database=supportcircle");
