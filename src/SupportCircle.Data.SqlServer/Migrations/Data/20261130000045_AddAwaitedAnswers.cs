using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.SqlServer.Migrations.Data
{
    /// <inheritdoc />
    public partial class AddAwaitedAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AwaitedAnswers",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    SeatId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsStory = table.Column<bool>(type: "bit", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    RisenAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwaitedAnswers", x => new { x.CircleId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_AwaitedAnswers_Messages_CircleId_Sequence",
                        columns: x => new { x.CircleId, x.Sequence },
                        principalTable: "Messages",
                        principalColumns: new[] { "CircleId", "Sequence" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AwaitedAnswers_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WitnessMarks",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WitnessMarks", x => x.CircleId);
                    table.ForeignKey(
                        name: "FK_WitnessMarks_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AwaitedAnswers_CircleId",
                table: "AwaitedAnswers",
                column: "CircleId",
                filter: "\"RisenAt\" IS NOT NULL AND \"AnsweredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AwaitedAnswers_SaidAt",
                table: "AwaitedAnswers",
                column: "SaidAt");

            migrationBuilder.CreateIndex(
                name: "IX_AwaitedAnswers_SeatId",
                table: "AwaitedAnswers",
                column: "SeatId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AwaitedAnswers");

            migrationBuilder.DropTable(
                name: "WitnessMarks");
        }
    }
}
