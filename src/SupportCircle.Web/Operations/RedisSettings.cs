using StackExchange.Redis;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Web.Operations;

/// <summary><c>Redis:ConnectionString</c>: host:port, options after commas, as StackExchange.Redis reads it.</summary>
internal static class RedisSettings
{
    /// <returns>Null when there is none: the host tells no other node anything.</returns>
    /// <exception cref="SetUpRefusal"><c>Settings</c>.</exception>
    public static ConfigurationOptions? Redis(this IConfiguration configuration)
    {
        if (configuration["Redis:ConnectionString"] is not { Length: > 0 } connection)
        {
            return null;
        }

        // The library's own words may quote a password.
        return TryParse(connection) is { EndPoints.Count: > 0 } options
            ? options
            : throw new SetUpRefusal(
                SetUpProblem.Settings, "Redis:ConnectionString cannot be read: it is host:port, options after commas.");
    }

    private static ConfigurationOptions? TryParse(string connection)
    {
        try
        {
            return ConfigurationOptions.Parse(connection);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
