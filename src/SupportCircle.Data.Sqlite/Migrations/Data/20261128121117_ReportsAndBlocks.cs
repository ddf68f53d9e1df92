using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.Sqlite.Migrations.Data
{
    /// <inheritdoc />
    public partial class ReportsAndBlocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Blocks",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlockerSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlockedSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Blocks", x => new { x.CircleId, x.BlockerSeatId, x.BlockedSeatId });
                    table.ForeignKey(
                        name: "FK_Blocks_Seats_BlockedSeatId",
                        column: x => x.BlockedSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Blocks_Seats_BlockerSeatId",
                        column: x => x.BlockerSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReporterSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    AboutSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsAboutFacilitator = table.Column<bool>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Hides = table.Column<bool>(type: "INTEGER", nullable: false),
                    SealedWords = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SealedEvidence = table.Column<byte[]>(type: "BLOB", nullable: true),
                    KeptUntil = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    SealedWord = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ClosedByMemberId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Seats_AboutSeatId",
                        column: x => x.AboutSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Seats_ReporterSeatId",
                        column: x => x.ReporterSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Blocks_BlockedSeatId",
                table: "Blocks",
                column: "BlockedSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Blocks_BlockerSeatId",
                table: "Blocks",
                column: "BlockerSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_AboutSeatId",
                table: "Reports",
                column: "AboutSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CircleId_ClosedAt",
                table: "Reports",
                columns: new[] { "CircleId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_IsAboutFacilitator_ReportedAt",
                table: "Reports",
                columns: new[] { "IsAboutFacilitator", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_KeptUntil",
                table: "Reports",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ReporterSeatId",
                table: "Reports",
                column: "ReporterSeatId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Blocks");

            migrationBuilder.DropTable(
                name: "Reports");
        }
    }
}
