using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class AddReadPosition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ReadUpTo",
                table: "Seats",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            // What was said before positions were kept counts as read.
            migrationBuilder.Sql(
                """
                UPDATE "Seats" SET "ReadUpTo" = (SELECT "LastSequence" FROM "Circles" WHERE "Circles"."Id" = "Seats"."CircleId");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReadUpTo",
                table: "Seats");
        }
    }
}
