using SupportCircle.Data.Providers;

namespace SupportCircle.Data.Sqlite;

internal sealed class DesignTime() : DesignTimeContexts(new SqliteProvider(), "Data Source=:memory:");
