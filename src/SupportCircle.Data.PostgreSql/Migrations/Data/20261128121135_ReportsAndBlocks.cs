using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
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
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    BlockerSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    BlockedSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReporterSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Sequence = table.Column<long>(type: "bigint", nullable: true),
                    AboutSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsAboutFacilitator = table.Column<bool>(type: "boolean", nullable: false),
                    Category = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    ReportedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Hides = table.Column<bool>(type: "boolean", nullable: false),
                    SealedWords = table.Column<byte[]>(type: "bytea", nullable: true),
                    SealedEvidence = table.Column<byte[]>(type: "bytea", nullable: true),
                    KeptUntil = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true, collation: "C"),
                    SealedWord = table.Column<byte[]>(type: "bytea", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ClosedByMemberId = table.Column<Guid>(type: "uuid", nullable: true)
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
