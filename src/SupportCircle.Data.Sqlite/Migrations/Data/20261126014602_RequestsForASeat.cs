using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.Sqlite.Migrations.Data
{
    /// <inheritdoc />
    public partial class RequestsForASeat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Hopes",
                table: "Circles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Meets",
                table: "Circles",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Interests",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedChoices = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interests", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_Interests_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeatRequests",
                columns: table => new
                {
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SealedNote = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Place = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    SealedWord = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IsUnread = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatRequests", x => x.SeatId);
                    table.ForeignKey(
                        name: "FK_SeatRequests_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Circles_Visibility_Name",
                table: "Circles",
                columns: new[] { "Visibility", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SeatRequests_Id",
                table: "SeatRequests",
                column: "Id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Interests");

            migrationBuilder.DropTable(
                name: "SeatRequests");

            migrationBuilder.DropIndex(
                name: "IX_Circles_Visibility_Name",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "Hopes",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "Meets",
                table: "Circles");
        }
    }
}
