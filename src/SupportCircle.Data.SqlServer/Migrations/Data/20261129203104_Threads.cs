using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.SqlServer.Migrations.Data
{
    /// <inheritdoc />
    public partial class Threads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MetInCircleId",
                table: "Circles",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ThreadRequests",
                columns: table => new
                {
                    FromSeatId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToSeatId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    IsAccepted = table.Column<bool>(type: "bit", nullable: true),
                    IsTakenBack = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThreadRequests", x => new { x.FromSeatId, x.ToSeatId });
                    table.ForeignKey(
                        name: "FK_ThreadRequests_Seats_FromSeatId",
                        column: x => x.FromSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ThreadRequests_Seats_ToSeatId",
                        column: x => x.ToSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Circles_MetInCircleId",
                table: "Circles",
                column: "MetInCircleId");

            migrationBuilder.CreateIndex(
                name: "IX_ThreadRequests_Id",
                table: "ThreadRequests",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThreadRequests_ToSeatId",
                table: "ThreadRequests",
                column: "ToSeatId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ThreadRequests");

            migrationBuilder.DropIndex(
                name: "IX_Circles_MetInCircleId",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "MetInCircleId",
                table: "Circles");
        }
    }
}
