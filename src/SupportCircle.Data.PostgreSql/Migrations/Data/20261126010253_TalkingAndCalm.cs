using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class TalkingAndCalm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "HiddenAt",
                table: "Messages",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "Circles",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SlowModeSeconds",
                table: "Circles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Acknowledgements",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    Change = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acknowledgements", x => new { x.CircleId, x.Sequence, x.SeatId });
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Messages_CircleId_Sequence",
                        columns: x => new { x.CircleId, x.Sequence },
                        principalTable: "Messages",
                        principalColumns: new[] { "CircleId", "Sequence" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_CircleId",
                table: "Messages",
                column: "CircleId",
                filter: "\"HiddenAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Acknowledgements_SeatId",
                table: "Acknowledgements",
                column: "SeatId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acknowledgements");

            migrationBuilder.DropIndex(
                name: "IX_Messages_CircleId",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "HiddenAt",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "SlowModeSeconds",
                table: "Circles");
        }
    }
}
