using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class AddSettlingsAndWarmNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "NoteId",
                table: "Signals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AcceptsNotes",
                table: "Seats",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Circles",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Times",
                table: "Circles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Settlings",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    In = table.Column<int>(type: "integer", nullable: false),
                    HoldIn = table.Column<int>(type: "integer", nullable: false),
                    Out = table.Column<int>(type: "integer", nullable: false),
                    HoldOut = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settlings", x => x.CircleId);
                    table.ForeignKey(
                        name: "FK_Settlings_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WarmNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReceiverSeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    ClientNoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedBody = table.Column<byte[]>(type: "bytea", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    IsCut = table.Column<bool>(type: "boolean", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    HiddenAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WarmNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WarmNotes_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WarmNotes_Seats_AuthorSeatId",
                        column: x => x.AuthorSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WarmNotes_Seats_ReceiverSeatId",
                        column: x => x.ReceiverSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WarmNotes_AuthorSeatId_ClientNoteId",
                table: "WarmNotes",
                columns: new[] { "AuthorSeatId", "ClientNoteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WarmNotes_AuthorSeatId_ReceiverSeatId_Kind_SentAt",
                table: "WarmNotes",
                columns: new[] { "AuthorSeatId", "ReceiverSeatId", "Kind", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_WarmNotes_CircleId",
                table: "WarmNotes",
                column: "CircleId");

            migrationBuilder.CreateIndex(
                name: "IX_WarmNotes_ReceiverSeatId_SentAt",
                table: "WarmNotes",
                columns: new[] { "ReceiverSeatId", "SentAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Settlings");

            migrationBuilder.DropTable(
                name: "WarmNotes");

            migrationBuilder.DropColumn(
                name: "NoteId",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "AcceptsNotes",
                table: "Seats");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "Circles");
        }
    }
}
