using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SupportCircle.Data.SqlServer;
using SupportCircle.TestDatabases.Translation;

namespace SupportCircle.Data.Tests.SqlServer;

/// <summary>What is written for SQL Server by hand or by EF, read by its parser. Queries of the host: see Web.Tests.</summary>
public sealed class TransactSqlTests
{
    private static readonly TransactSql Sql = new(SqlServerContexts.Models[0]);

    public static TheoryData<string> LogTexts => [.. SqlServerLogTexts.All];

    [Theory]
    [MemberData(nameof(LogTexts))]
    public void The_logs_statements_are_in_its_grammar_and_seek(string text) => Assert.Empty(Sql.FindProblems(text));

    [Fact]
    public void The_providers_own_queries_are_in_its_grammar()
    {
        var provider = new SqlServerProvider();

        Assert.All([provider.ClockQuery, provider.ColumnsQuery], query =>
        {
            TransactSql.Parse(query, out var errors);
            Assert.Empty(errors);
        });
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migrations_are_in_its_grammar(MigrationsSqlGenerationOptions options)
    {
        using var data = SqlServerContexts.Databases.OpenData();
        using var keys = SqlServerContexts.Databases.OpenKeys();

        Assert.All([data, (DbContext)keys], context =>
        {
            var script = context.GetService<IMigrator>().GenerateScript(options: options);
            var parsed = TransactSql.Parse(script, out var errors);
            Assert.Empty(errors);
            Assert.NotEmpty(parsed!.Batches);
            Assert.All(
                context.Model.GetRelationalModel().Tables,
                table => Assert.Contains($"CREATE TABLE [{table.Name}] (", script, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("SELECT [Id] FORM [Seats]", "line 1")]
    [InlineData("SELECT [s].[Id] FROM [Seats] AS [s] WHERE [s].[Name] = @name", "Seats would be scanned")]
    [InlineData("SELECT [s].[Id] FROM [Seats] AS [s] WHERE [s].[Id] = @id OR [s].[Name] = @name", "Seats would be scanned")]
    [InlineData("SELECT [s].[Id] FROM [Seats] AS [s] WHERE [s].[CircleId] <> @id", "Seats would be scanned")]
    [InlineData("SELECT CASE WHEN [s].[Id] = @id THEN 1 END FROM [Seats] AS [s]", "Seats would be scanned")]
    [InlineData("UPDATE [s] SET [State] = @state FROM [Seats] AS [s] WHERE [s].[Role] = @role", "Seats would be scanned")]
    [InlineData("DELETE FROM [r] FROM [MessageRevisions] AS [r] WHERE [r].[Sequence] = @sequence", "MessageRevisions would be scanned")]
    [InlineData("SELECT [s].[Id] FROM [Seats] AS [s] INNER JOIN [Circles] AS [c] ON [c].[Id] = [s].[CircleId]", "Nothing binds it")]
    [InlineData("SELECT [s].[Id] FROM [Seats] AS [s] WHERE [s].[CircleId] = @id ORDER BY [s].[Id]", "ordered by the GUID Seats.Id")]
    public void What_it_would_refuse_or_do_badly_is_found(string text, string problem) =>
        Assert.Contains(Sql.FindProblems(text), found => found.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("SELECT [s].[Name] FROM [Seats] AS [s] WHERE [s].[CircleId] = @id AND [s].[State] = N'Active' ORDER BY [s].[JoinedAt]")]
    [InlineData("SELECT [c].[Name] FROM [Seats] AS [s] INNER JOIN [Circles] AS [c] ON [s].[CircleId] = [c].[Id] WHERE [s].[MemberId] = @id")]
    [InlineData("SELECT [t].[Name] FROM [Themes] AS [t] ORDER BY [t].[Position]")]
    [InlineData("UPDATE [Seats] SET [State] = @p0 OUTPUT 1 WHERE [Id] = @p1")]
    public void What_is_well_is_let_through(string text) => Assert.Empty(Sql.FindProblems(text));
}
