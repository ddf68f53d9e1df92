using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class SignalRuleChoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OrganisationSignals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    LastNumber = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationSignals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OwnRules",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Level = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    Patterns = table.Column<string>(type: "character varying(4020)", maxLength: 4020, nullable: false, collation: "C"),
                    About = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Example = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AddedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnRules", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "RuleSwitches",
                columns: table => new
                {
                    RuleId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    SwitchedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SwitchedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleSwitches", x => x.RuleId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OrganisationSignals");

            migrationBuilder.DropTable(
                name: "OwnRules");

            migrationBuilder.DropTable(
                name: "RuleSwitches");
        }
    }
}
