using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class SafetyPlansHelplinesAndRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HelplineStamps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelplineStamps", x => x.Id);
                });

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
                name: "OwnHelplines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    Entry = table.Column<byte[]>(type: "bytea", nullable: false),
                    VerifiedByMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnHelplines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnHelplines_Members_VerifiedByMemberId",
                        column: x => x.VerifiedByMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnRules",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Level = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    Patterns = table.Column<byte[]>(type: "bytea", nullable: false),
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
                name: "PlanConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Ending = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanConsents_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "SafetyPlans",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SealedLines = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyPlans", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_SafetyPlans_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ShippedMarks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Entry = table.Column<byte[]>(type: "bytea", nullable: false),
                    IsHidden = table.Column<bool>(type: "boolean", nullable: false),
                    VerifiedOn = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    VerifiedByMemberId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShippedMarks", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ShippedMarks_Members_VerifiedByMemberId",
                        column: x => x.VerifiedByMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OwnHelplines_VerifiedByMemberId",
                table: "OwnHelplines",
                column: "VerifiedByMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanConsents_SeatId_EndedAt",
                table: "PlanConsents",
                columns: new[] { "SeatId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ShippedMarks_VerifiedByMemberId",
                table: "ShippedMarks",
                column: "VerifiedByMemberId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HelplineStamps");

            migrationBuilder.DropTable(
                name: "OrganisationSignals");

            migrationBuilder.DropTable(
                name: "OwnHelplines");

            migrationBuilder.DropTable(
                name: "OwnRules");

            migrationBuilder.DropTable(
                name: "PlanConsents");

            migrationBuilder.DropTable(
                name: "RuleSwitches");

            migrationBuilder.DropTable(
                name: "SafetyPlans");

            migrationBuilder.DropTable(
                name: "ShippedMarks");
        }
    }
}
