using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class CaseFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "LookedByMemberId",
                table: "Cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CaseSpells",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AboutMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    LookedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    LookedByMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    DecidedByMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSpells", x => new { x.CaseId, x.Version });
                    table.ForeignKey(
                        name: "FK_CaseSpells_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ReportedAt_Category",
                table: "Reports",
                columns: new[] { "ReportedAt", "Category" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_DecidedAt",
                table: "Decisions",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_MadeAt",
                table: "Appeals",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_CaseSpells_DecidedAt_CircleId",
                table: "CaseSpells",
                columns: new[] { "DecidedAt", "CircleId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseSpells_LookedAt_DecidedAt",
                table: "CaseSpells",
                columns: new[] { "LookedAt", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseSpells_OpenedAt_DecidedAt",
                table: "CaseSpells",
                columns: new[] { "OpenedAt", "DecidedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseSpells");

            migrationBuilder.DropIndex(
                name: "IX_Reports_ReportedAt_Category",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_DecidedAt",
                table: "Decisions");

            migrationBuilder.DropIndex(
                name: "IX_Appeals_MadeAt",
                table: "Appeals");

            migrationBuilder.DropColumn(
                name: "LookedByMemberId",
                table: "Cases");
        }
    }
}
