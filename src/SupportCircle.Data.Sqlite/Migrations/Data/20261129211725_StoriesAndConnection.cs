using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.Sqlite.Migrations.Data
{
    /// <inheritdoc />
    public partial class StoriesAndConnection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "NoteId",
                table: "Signals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AcceptsNotes",
                table: "Seats",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Circles",
                type: "TEXT",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MetInCircleId",
                table: "Circles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Times",
                table: "Circles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "CheckIns",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SealedText = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckIns", x => new { x.MemberId, x.Number });
                    table.ForeignKey(
                        name: "FK_CheckIns_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CheckIns_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FoldedTopics",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedTopics = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FoldedTopics", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_FoldedTopics_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalEntries",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    SealedText = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalEntries", x => new { x.MemberId, x.Number });
                    table.ForeignKey(
                        name: "FK_JournalEntries_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeDays",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PracticeId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedNotes = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeDays", x => new { x.MemberId, x.Day });
                    table.ForeignKey(
                        name: "FK_PracticeDays_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pulses",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pulses", x => new { x.CircleId, x.Week });
                    table.ForeignKey(
                        name: "FK_Pulses_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Settlings",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    In = table.Column<int>(type: "INTEGER", nullable: false),
                    HoldIn = table.Column<int>(type: "INTEGER", nullable: false),
                    Out = table.Column<int>(type: "INTEGER", nullable: false),
                    HoldOut = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "Stories",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientMessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Topics = table.Column<string>(type: "TEXT", maxLength: 125, nullable: true),
                    IsWishMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stories", x => new { x.CircleId, x.AuthorSeatId, x.ClientMessageId });
                    table.ForeignKey(
                        name: "FK_Stories_Messages_CircleId_Sequence",
                        columns: x => new { x.CircleId, x.Sequence },
                        principalTable: "Messages",
                        principalColumns: new[] { "CircleId", "Sequence" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stories_Seats_AuthorSeatId",
                        column: x => x.AuthorSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoryDrafts",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedWords = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryDrafts", x => new { x.MemberId, x.Id });
                    table.ForeignKey(
                        name: "FK_StoryDrafts_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ThreadRequests",
                columns: table => new
                {
                    FromSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsTakenBack = table.Column<bool>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "WarmNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceiverSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ClientNoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedBody = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    IsCut = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    HiddenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
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
                name: "IX_Messages_CircleId_ReplyTo",
                table: "Messages",
                columns: new[] { "CircleId", "ReplyTo" },
                filter: "\"Kind\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Circles_MetInCircleId",
                table: "Circles",
                column: "MetInCircleId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_At",
                table: "CheckIns",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_MemberId_Id",
                table: "CheckIns",
                columns: new[] { "MemberId", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_SeatId",
                table: "CheckIns",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_JournalEntries_MemberId_Id",
                table: "JournalEntries",
                columns: new[] { "MemberId", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Stories_AuthorSeatId",
                table: "Stories",
                column: "AuthorSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Stories_CircleId_Sequence",
                table: "Stories",
                columns: new[] { "CircleId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_ThreadRequests_Id",
                table: "ThreadRequests",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThreadRequests_ToSeatId",
                table: "ThreadRequests",
                column: "ToSeatId");

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
                name: "CheckIns");

            migrationBuilder.DropTable(
                name: "FoldedTopics");

            migrationBuilder.DropTable(
                name: "JournalEntries");

            migrationBuilder.DropTable(
                name: "PracticeDays");

            migrationBuilder.DropTable(
                name: "Pulses");

            migrationBuilder.DropTable(
                name: "Settlings");

            migrationBuilder.DropTable(
                name: "Stories");

            migrationBuilder.DropTable(
                name: "StoryDrafts");

            migrationBuilder.DropTable(
                name: "ThreadRequests");

            migrationBuilder.DropTable(
                name: "WarmNotes");

            migrationBuilder.DropIndex(
                name: "IX_Messages_CircleId_ReplyTo",
                table: "Messages");

            migrationBuilder.DropIndex(
                name: "IX_Circles_MetInCircleId",
                table: "Circles");

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
                name: "MetInCircleId",
                table: "Circles");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "Circles");
        }
    }
}
